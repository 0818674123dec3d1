using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>How the images are pulled.</summary>
public sealed record ImageCredentials
{
    /// <summary>The registry that the credentials are for.</summary>
    [Description("The registry that username and password, given at install time, are for.")]
    [RegularExpression(Patterns.Registry)]
    public string Registry { get; init; } = "registry.cedalo.com";

    /// <summary>A pull Secret that exists already.</summary>
    [Description("A Secret of type kubernetes.io/dockerconfigjson that exists already; then no credentials are given at install time.")]
    [RegularExpression(Patterns.DnsSubdomain), Example("registry-pull")]
    public string? ExistingSecret { get; init; }

    /// <summary>Whether an installation without credentials is refused.</summary>
    [Description("Whether an installation or upgrade without credentials and without existingSecret is refused. false: the nodes can pull without them.")]
    public bool Required { get; init; } = true;
}
