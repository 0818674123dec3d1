using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>What the deployment is called.</summary>
public sealed record Metadata
{
    /// <summary>The folder that a build writes, and the owner of the data directories.</summary>
    [Description("The deployment's name: the folder that a build writes, and the name in the identity file of each data directory. It stays the same for the deployment's whole life.")]
    [Required, RegularExpression(Patterns.DnsLabel), Example("multinode")]
    public string Name { get; init; } = "";
}
