using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Keys that a ConfigMap or Secret does not have.</summary>
public sealed class MissingKey : ILintRule
{
    private static readonly string[] Fields = ["data", "binaryData", "stringData"];

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG3045", Severity.Error, "A key that is used must be in the ConfigMap or Secret");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return from asked in subject.Index.References
               where !asked.IsOptional && asked.Keys.Count > 0
               let owner = subject.Index.Find(asked.Kind, subject.Index.NamespaceOf(asked.From), asked.Name)
               let keys = owner is null ? [] : KeysOf(owner)
               from key in asked.Keys
               where keys.Length > 0 && !keys.Contains(key.Key)
               let finding = asked.From.Find(Rule, key.Node, key.Path, $"{owner.Title} has no key '{key.Key}'; {NearName.Of(key.Key, keys, string.Join(", ", keys.Take(10)))}")
               select finding with { Related = [.. finding.Related, new RelatedPlace(owner.Locate(owner.Root), owner.Title)] };
    }

    // What is empty is filled by something else.
    private static string[] KeysOf(ManifestObject owner) =>
        [.. Fields.SelectMany(f => owner.Field(f).Entries()).Select(e => YamlScalars.KeyOf(e.Key))];
}
