using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Images by latest, or without a tag.</summary>
public sealed class MutableTag : ContainerRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8020", Severity.Warning, "An image should have a tag that stays");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ContainerView container, PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(container);
        ArgumentNullException.ThrowIfNull(pod);
        var image = container.Image;
        if (image.Length == 0 || image.Contains('@', StringComparison.Ordinal))
        {
            return [];
        }

        var name = image[(image.LastIndexOf('/') + 1)..];
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var tag = colon < 0 ? "" : name[(colon + 1)..];
        return tag is "" or "latest"
            ? [pod.Owner.Find(Rule, container.Node.Field("image"), $"{container.Path}.image", $"'{image}' has {(tag.Length == 0 ? "no tag, which means latest" : "the tag latest")}, and pods of one workload may run different versions; expected is the tag of a version, or a digest")]
            : [];
    }
}
