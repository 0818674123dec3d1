using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>The cluster operator.</summary>
public sealed record ClusterOperator
{
    /// <summary>The image.</summary>
    [Description("The image. Its name is not public: ask the vendor.")]
    [Required, RegularExpression(Patterns.Image), StringLength(255), Example("registry.cedalo.com/mosquitto/cluster-operator:2.8")]
    public string Image { get; init; } = "";

    /// <summary>Further environment variables.</summary>
    [Description("Environment variables of the operator. No secrets: they stand in the chart.")]
    [KeysMatch(Patterns.EnvironmentName), Example("{LOG_LEVEL: info}")]
    public IReadOnlyDictionary<string, string> Env { get; init; } = new Dictionary<string, string>();

    /// <summary>The variable with the password of the brokers' administrator.</summary>
    [Description("The environment variable in which the operator finds the password of the brokers' administrator, from auth.existingSecret; null: none. Its name is not public: ask the vendor.")]
    [RegularExpression(Patterns.EnvironmentName), StringLength(255), Example("MQTT_PASSWORD")]
    public string? PasswordVariable { get; init; } = "MOSQUITTO_DYNSEC_PASSWORD";

    /// <summary>CPU and memory.</summary>
    [Description("CPU and memory of the operator.")]
    public Resources Resources { get; init; } = Resources.Of("50m", "64Mi", "128Mi");
}
