using System.Text.Json.Serialization;

namespace ChartGen.Deployments.Model;

/// <summary>The DNS servers that HAProxy asks: the pod's own, or a list.</summary>
/// <param name="IsAuto">Whether the pod's own are taken (HAProxy's parse-resolv-conf).</param>
/// <param name="Addresses">The addresses with ports; empty when <paramref name="IsAuto"/>.</param>
[JsonConverter(typeof(DnsServersConverter))]
public sealed record DnsServers(bool IsAuto, IReadOnlyList<string> Addresses)
{
    /// <summary>The pod's own DNS servers.</summary>
    public static DnsServers Auto { get; } = new(true, []);
}
