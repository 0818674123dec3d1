using System.Text.Json.Serialization;

namespace ChartGen.Deployments.Model;

/// <summary>Where a listener's encryption ends.</summary>
public enum TlsEnd
{
    /// <summary>HAProxy has the certificate.</summary>
    [JsonStringEnumMemberName("haproxy")]
    Haproxy,

    /// <summary>Every broker has the certificate; HAProxy passes the bytes on.</summary>
    [JsonStringEnumMemberName("broker")]
    Broker,
}
