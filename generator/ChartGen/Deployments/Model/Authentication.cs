using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>The passwords, by the Secret that holds them.</summary>
public sealed record Authentication
{
    /// <summary>The Secret with the passwords.</summary>
    [Description("A Secret with the keys broker-admin-password, mmc-username and mmc-password. Without it each broker invents its own password and the Management Center has its documented default login.")]
    [RegularExpression(Patterns.DnsSubdomain), Example("mosquitto-auth")]
    public string? ExistingSecret { get; init; }
}
