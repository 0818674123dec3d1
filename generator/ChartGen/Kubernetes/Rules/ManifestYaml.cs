using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>Files of manifests that are no YAML, or in which a key stands twice.</summary>
public sealed class ManifestYaml : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3070", Severity.Error, "A manifest must be YAML with each key once");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return from manifest in subject.Manifests
               from problem in manifest.Problems
               where problem.Kind is not YamlProblemKind.MoreDocuments
               select new Finding(Rule, problem.Location, problem.Kind == YamlProblemKind.DuplicateKey
                   ? problem.Message
                   : $"{problem.Message.TrimEnd('.')}, so no object is read from here on; allowed are documents of apiVersion, kind and metadata");
    }
}
