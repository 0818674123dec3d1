using ChartGen.Consistency.Places;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;
using System.Text.RegularExpressions;

namespace ChartGen.Consistency.Rules;

/// <summary>The setup script marks each directory with what its pod holds it against before it starts.</summary>
public sealed partial class SameIdentities : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7064", Severity.Error, "The setup script must mark directories as their pods expect it");

    private const string DocumentedFile = ".chartgen-identity";

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        var name = Name(facts);
        var (own, center) = ($" {name} ", $"chartgen/v1 {name} management-center");
        return
        [
            .. Agreement.Check(Rule, Texts(facts, PlaceKind.Topology, PlaceKind.Identities, PlaceKind.Script).OrderBy(s => !s.Value.Contains(own, StringComparison.Ordinal))),
            .. Agreement.Check(Rule, Centers(facts).OrderBy(s => s.Value != center)),
            .. Agreement.Check(Rule, Files(facts).OrderBy(s => s.Value != DocumentedFile)),
            .. facts.Roles.All.SelectMany(p => p.Containers.SelectMany(c => Unlisted(facts, p, c))),
        ];
    }

    // Without their number, all brokers of an artifact have one identity.
    private static IEnumerable<Statement> Texts(ClusterFacts facts, params PlaceKind[] kinds) =>
        from list in facts.Lists
        where kinds.Contains(list.Kind) && !(list.Kind == PlaceKind.Identities && facts.Topology is not null)
        from place in list.Places
        let identity = place.Entry["identity"]
        where identity is not null
        select new Statement(list.Kind == PlaceKind.Topology ? TopologyPlaces.Path : list.Artifact, identity.Before.TrimEnd(), list.Kind == PlaceKind.Script ? "the setup script marks a broker's directory as" : "a broker expects its directory to be marked as", identity.Spot);

    private static string Name(ClusterFacts facts) => (
        from chart in facts.Subject.Charts
        let file = EmbeddedJson.InChart(facts.Subject, chart, TopologyPlaces.Path)
        select file?.Root.Field("deployment").Text()).FirstOrDefault() ?? "";

    private static IEnumerable<Statement> Centers(ClusterFacts facts) =>
    [
        .. from chart in facts.Subject.Charts
           let file = EmbeddedJson.InChart(facts.Subject, chart, TopologyPlaces.Path)
           let node = file?.Root.Field("managementCenter", "identity")
           where node is not null
           select new Statement(TopologyPlaces.Path, node.Text() ?? "", "the Management Center expects its directory to be marked as", file!.Spot(node)),
        .. from script in facts.Nfs.ScriptLines
           where !script.Line.IsExport && script.Line.Text.Contains("chartgen/", StringComparison.Ordinal) && !script.Line.Text.Contains(" broker ", StringComparison.Ordinal)
           let match = Marked().Match(script.Line.Text)
           where match.Success
           select new Statement("the setup script", match.Groups["text"].Value, "the setup script marks its directory as", Spot.Of(script.File, script.Line.Number, match.Groups["text"].Index + 1)),
    ];

    private static IEnumerable<Statement> Files(ClusterFacts facts) =>
    [
        .. from pod in facts.Roles.All
           from container in pod.Containers
           let node = ClusterRoles.EnvOf(container, "IDENTITY_FILE")
           where node.Text() is { Length: > 0 }
           select FileOf(facts, pod, container, node!),
        .. from script in facts.Subject.SetupScripts
           let first = script.Text.IndexOf("identity_file=", StringComparison.Ordinal)
           where first >= 0
           let match = FileName().Match(script.Text, first)
           where match.Success
           select new Statement("the setup script", match.Groups["name"].Value, "the setup script marks directories in the file", Spot.Of(script, script.Text.AsSpan(0, match.Index).Count('\n') + 1, match.Groups["name"].Index - match.Index + 1)),
    ];

    // The chart's templates take it from topology.json.
    private static Statement FileOf(ClusterFacts facts, PodView pod, ContainerView container, YamlNode node)
    {
        const string Saying = "pods look for the mark in the file";
        var made = TopologyFile.Statements(facts.Subject, "identityFile", Saying).FirstOrDefault(s => s.Value == node.Text());
        return made is null ? new Statement("the pods", node.Text()!, Saying, Spot.Of(pod.Owner, node, $"{container.Path}.env")) : made with { Artifact = "the pods" };
    }

    private IEnumerable<Finding> Unlisted(ClusterFacts facts, PodView pod, ContainerView container)
    {
        if (ClusterRoles.EnvOf(container, "IDENTITIES_FILE").Text() is not { } file
            || Mounts.Of(container, file) is not { } mount
            || ConfigMapFiles.Of(facts.Subject, pod, mount) is not { } files
            || files.Text(Path.GetFileName(file)) is not { } text)
        {
            yield break;
        }

        var name = Path.GetFileName(file);

        var key = ClusterRoles.EnvOf(container, "IDENTITY_KEY").Text();
        if (!HasLine(text, key))
        {
            yield return files.Spot(name).Find(Rule, $"{name} has no line for {(key is null ? "any broker" : key)}, so {pod.Owner.Title} refuses to start; expected is the key and the identity of its directory");
        }
    }

    // The line of a key, or any for a broker.
    private static bool HasLine(string text, string? key)
    {
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            if (line.IndexOf(' ') is >= 0 and var end && (key is null ? !line[..end].ContainsAnyExceptInRange('0', '9') : line[..end].SequenceEqual(key)))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("""['"](?<text>chartgen/[^'"]*)['"]\s*\z""", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex("""^identity_file=['"]?(?<name>[^'"\s]+)""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
