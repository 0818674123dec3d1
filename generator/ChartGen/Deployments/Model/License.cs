using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>The license of the brokers.</summary>
public sealed record License
{
    /// <summary>The ConfigMap that holds it.</summary>
    [Description("The ConfigMap that holds the license.")]
    [RegularExpression(Patterns.DnsSubdomain)]
    public string ConfigMap { get; init; } = "mosquitto-license";

    /// <summary>Its key in the ConfigMap.</summary>
    [Description("The key of the license in the ConfigMap: the base name of the file it was made from.")]
    [RegularExpression(Patterns.DataKey)]
    public string Key { get; init; } = "license.lic";
}
