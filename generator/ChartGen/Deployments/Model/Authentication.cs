using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>The passwords, by the Secret that holds them.</summary>
public sealed record Authentication
{
    /// <summary>The Secret with the passwords.</summary>
    [Description("The Secret with the keys broker-admin-password, mmc-username and mmc-password, made before the installation. null: none, which allowDefaultPasswords must allow.")]
    [RegularExpression(Patterns.DnsSubdomain), Example("mosquitto-auth")]
    public string? ExistingSecret { get; init; } = "mosquitto-auth";

    /// <summary>The brokers' administrator.</summary>
    [Description("The brokers' administrator, whom broker-admin-password belongs to: the Management Center connects to the brokers as this user. admin is whom a broker makes at its first start.")]
    [RegularExpression(Patterns.UserName), StringLength(255)]
    public string AdminUser { get; init; } = "admin";

    /// <summary>Whether default and empty passwords are accepted.</summary>
    [Description("Whether default and empty passwords are accepted. Without a Secret each broker invents a password of its own, and the Management Center has the login that everybody can look up.")]
    public bool AllowDefaultPasswords { get; init; }
}
