using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The credentials that are given at install time are for the registry in values.yaml, which must be that of the images.</summary>
public sealed class CredentialsRegistry : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7062", Severity.Error, "Credentials for images must be for the registry of the images");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        string[] pulled = [.. facts.Subject.Pods.SelectMany(p => p.Containers).Select(c => ImageName.Of(c.Image).Registry).Distinct()];
        if (pulled.Length == 0 || facts.Roles.Brokers.Count == 0)
        {
            return [];
        }

        var brokers = facts.Roles.Brokers.SelectMany(b => b.Pod!.Containers).Where(c => !c.IsInit).Select(c => ImageName.Of(c.Image).Registry).FirstOrDefault() ?? pulled[0];
        return
            from values in facts.Subject.Charts.Where(c => IsElsewhere(facts.ValuesOf(c), pulled)).Select(c => c.Values.Own).Concat(facts.Subject.Values.Select(v => v.Reading.Root))
            let registry = values.Field("imageCredentials", "registry")
            where IsElsewhere(values, pulled)
            select Spot.Of(registry.Location, null).Find(Rule, $"imageCredentials.registry is {registry.Text()}, and no image is pulled from there; expected is {brokers}, the registry of the brokers' image");
    }

    private static bool IsElsewhere(YamlNode? values, string[] pulled) =>
        values.Field("imageCredentials", "required").Boolean() != false && values.Field("imageCredentials", "registry").Text() is { Length: > 0 } text && !pulled.Contains(Host(text));

    private static string Host(string registry) => registry[(registry.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..].Split('/')[0];
}
