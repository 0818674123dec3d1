using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace ChartGen.Deployments.Model;

/// <summary>The encryption of a listener.</summary>
public sealed record ListenerTls
{
    /// <summary>The Secret with the certificate and its key.</summary>
    [Description("The Secret of type kubernetes.io/tls, with the certificate (tls.crt, the server's own first, then the authorities between) and its key (tls.key). Made before the installation: kubectl create secret tls.")]
    [Required, RegularExpression(Patterns.DnsSubdomain), Example("mqtt-tls")]
    public string Secret { get; init; } = "";

    /// <summary>Who signs the certificates of clients, or null when clients need none.</summary>
    [Description("The authorities that sign the certificates of clients: a client without one is refused. null asks clients for none.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClientAuthorities? ClientCa { get; init; }

    /// <summary>Where the encryption ends.</summary>
    [Description("Where the encryption ends: haproxy decrypts and passes MQTT on inside the cluster, broker is reached by the client's own encrypted connection.")]
    public TlsEnd TerminateAt { get; init; }
}
