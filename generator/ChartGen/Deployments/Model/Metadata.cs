using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>What the deployment is called.</summary>
public sealed record Metadata
{
    // Helm 4.1.4 refuses longer names of releases.
    private const int ReleaseNameLength = 53;

    /// <summary>The folder that a build writes, and the owner of the data directories.</summary>
    [Description("The deployment's name: the folder that a build writes, the name in the identity file of each data directory, and the name of the Helm release in the instructions. It stays the same for the deployment's whole life.")]
    [Required, RegularExpression(Patterns.DnsLabel), StringLength(ReleaseNameLength), Example("multinode")]
    public string Name { get; init; } = "";
}
