using System.Globalization;
using System.Text.RegularExpressions;

namespace ChartGen.Consistency;

/// <summary>The DNS name of a StatefulSet's pod: <c>mosquitto-3.mosquitto.multinode.svc.cluster.local</c>.</summary>
/// <param name="Set">The StatefulSet: the pod's name without its ordinal.</param>
/// <param name="Ordinal">The ordinal.</param>
/// <param name="Service">The headless Service: the second label.</param>
/// <param name="Namespace">The namespace; null when the name ends before it.</param>
/// <param name="Domain">The cluster's domain; null when the name ends before it.</param>
internal sealed partial record PodAddress(string Set, int Ordinal, string Service, string? Namespace, string? Domain)
{
    public string Pod => string.Create(CultureInfo.InvariantCulture, $"{Set}-{Ordinal}");

    public override string ToString() => Pod + "." + Service
        + (Namespace is null ? "" : $".{Namespace}{(Domain is null ? "" : $".svc.{Domain}")}");

    /// <summary>Reads a host; null when it is no pod's name.</summary>
    public static PodAddress? Parse(string host)
    {
        var match = Form().Match(host);
        return match.Success
            ? new PodAddress(
                match.Groups["set"].Value,
                int.Parse(match.Groups["ordinal"].ValueSpan, CultureInfo.InvariantCulture),
                match.Groups["service"].Value,
                match.Groups["namespace"] is { Success: true } ns ? ns.Value : null,
                match.Groups["domain"] is { Success: true } domain ? domain.Value : null)
            : null;
    }

    [GeneratedRegex(@"\A(?<set>[a-z](?:[a-z0-9-]*[a-z0-9])?)-(?<ordinal>0|[1-9][0-9]{0,3})\.(?<service>[a-z][a-z0-9-]*)(?:\.(?<namespace>[a-z0-9-]+)(?:\.svc(?:\.(?<domain>[a-z0-9.-]*[a-z0-9]))?)?)?\.?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
