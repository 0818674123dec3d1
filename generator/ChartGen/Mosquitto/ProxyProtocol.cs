using System.Globalization;
using System.Text.RegularExpressions;

namespace ChartGen.Mosquitto;

/// <summary>
/// How a broker is told to expect PROXY protocol on a listener. The vendor's documentation names the option
/// enable_proxy_protocol_v2 "since Mosquitto 2.9", and enable_proxy_protocol with the protocol's version for 3.0.
/// </summary>
public static partial class ProxyProtocol
{
    /// <summary>The first version that knows it.</summary>
    public const string FirstVersion = "2.9";

    /// <summary>The line of mosquitto.conf for a version of the product; null where none is known.</summary>
    public static string? DirectiveFor(string version)
    {
        var match = MajorAndMinor().Match(version);
        if (!match.Success)
        {
            return null;
        }

        var major = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var minor = int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        return (major, minor) switch
        {
            ( >= 3, _) => "enable_proxy_protocol 2",
            (2, >= 9) => "enable_proxy_protocol_v2 true",
            _ => null,
        };
    }

    [GeneratedRegex(@"\A([0-9]{1,4})\.([0-9]{1,4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex MajorAndMinor();
}
