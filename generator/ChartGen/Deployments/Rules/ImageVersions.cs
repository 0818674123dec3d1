using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Topologies;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// An image that is given does not follow version: whoever raises version alone upgrades nothing, and the chart's
/// appVersion says otherwise.
/// </summary>
public sealed class ImageVersions : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1135", Severity.Warning, "Images that are given should be of the version");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var deployment = source.Deployment;
        (string Path, string? Image)[] fields =
        [
            ("broker.image", deployment.Broker.Image),
            ("managementCenter.image", deployment.ManagementCenter.Image),
        ];
        foreach (var (path, image) in fields)
        {
            if (image is not null && ImageReference.TagOf(image) is { } tag && tag != "latest" && !IsOf(deployment.Version, tag))
            {
                yield return source.Find(Rule, path, $"{path} is {image}, and version is {deployment.Version}; allowed without this warning is a tag such as {deployment.Version}, or the version of the image");
            }
        }
    }

    // 2.8 is also 2.8.1, 2.8-alpine and v2.8.
    private static bool IsOf(string version, string tag)
    {
        var plain = tag.StartsWith('v') ? tag[1..] : tag;
        return tag == version
            || plain == version
            || (plain.StartsWith(version, StringComparison.Ordinal) && plain[version.Length] is '.' or '-' or '_');
    }
}
