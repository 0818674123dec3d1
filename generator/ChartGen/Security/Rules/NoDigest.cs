using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Images without a digest.</summary>
public sealed class NoDigest : ContainerRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8021", Severity.Note, "An image is pinned only by its digest");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ContainerView container, PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(container);
        ArgumentNullException.ThrowIfNull(pod);
        return container.Image.Length == 0 || container.Image.Contains("@sha256:", StringComparison.Ordinal)
            ? []
            : [pod.Owner.Find(Rule, container.Node.Field("image"), $"{container.Path}.image", $"the tag of '{container.Image}' can be moved to another image; expected is a digest behind it, @sha256:…, where that matters")];
    }
}
