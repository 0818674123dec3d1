using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>Where the certificates of the authorities are that sign the clients' certificates: in a ConfigMap or a Secret.</summary>
public sealed record ClientAuthorities
{
    /// <summary>The ConfigMap, or null when it is a Secret.</summary>
    [Description("The ConfigMap that holds them; it or secret.")]
    [RegularExpression(Patterns.DnsSubdomain), Example("mqtt-clients")]
    public string? ConfigMap { get; init; }

    /// <summary>The Secret, or null when it is a ConfigMap.</summary>
    [Description("The Secret that holds them; it or configMap.")]
    [RegularExpression(Patterns.DnsSubdomain), Example("mqtt-clients")]
    public string? Secret { get; init; }

    /// <summary>Its key there.</summary>
    [Description("The key there, with one or more certificates in PEM form.")]
    [RegularExpression(Patterns.DataKey)]
    public string Key { get; init; } = "ca.crt";
}
