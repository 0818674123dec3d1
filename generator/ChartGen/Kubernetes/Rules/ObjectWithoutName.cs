using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>An object of a release must have a name.</summary>
public sealed class ObjectWithoutName : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG3012", Severity.Error, "An object of a release must have a name");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Name.Length == 0 && item.Kind.Length > 0 && item.ApiVersion.Length > 0)
        {
            var metadata = item.Field("metadata");
            var found = metadata.Field("generateName").IsSet() ? "generateName and no name" : "no name";
            return [item.Find(Rule, metadata.Field("name") ?? metadata, "metadata.name", $"this {item.Kind} has {found}; Helm needs metadata.name to find it again")];
        }

        return [];
    }
}
