using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The vendor's guide names neither the tags of its images nor the image of HAProxy: what is taken when nothing is given is
/// inferred from other versions.
/// </summary>
public sealed class GuessedImages : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1123", Severity.Note, "An image that is not given is a guess");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var (deployment, images) = (source.Deployment, source.Topology.Images);
        (string Path, string? Given, string Guess)[] guesses =
        [
            ("broker.image", deployment.Broker.Image, images.Broker),
            ("managementCenter.image", deployment.ManagementCenter.Image, images.ManagementCenter),
            ("haproxy.image", deployment.Haproxy.Image, images.Haproxy),
        ];
        return from image in guesses
               where image.Given is null
               select source.Find(Rule, image.Path, $"{image.Path} is not given, and {image.Guess} is a guess that the vendor's guide does not confirm; allowed without this note is the image that you have pulled");
    }
}
