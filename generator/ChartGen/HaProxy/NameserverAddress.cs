using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ChartGen.HaProxy;

/// <summary>
/// The address of a nameserver line: IPv4:port or [IPv6]:port. HAProxy takes more (a name, `*`, a shortened or octal
/// IPv4 address, IPv6 without brackets) and then asks a server that nobody meant.
/// </summary>
/// <param name="Address">The address of the DNS server.</param>
/// <param name="Port">The port, 1 to 65535; HAProxy has no default (`missing port specification`).</param>
public sealed record NameserverAddress(IPAddress Address, int Port)
{
    /// <summary>Reads an address.</summary>
    /// <param name="text">The text, such as 10.96.0.10:53.</param>
    /// <param name="nameserver">The address, when the text is one.</param>
    /// <param name="reason">What is wrong and what is allowed, when it is none.</param>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out NameserverAddress? nameserver,
        [NotNullWhen(false)] out string? reason)
    {
        nameserver = null;
        reason = Split(text, out var host, out var port) ?? CheckPort(port);
        if (reason is not null)
        {
            return false;
        }

        var address = host.StartsWith('[') ? ParseIPv6(host[1..^1]) : ParseIPv4(host);
        if (address is null)
        {
            reason = $"'{host}' is no {(host.StartsWith('[') ? "IPv6" : "IPv4")} address; {Expected}";
            return false;
        }

        if (IsGroupOrNobody(address))
        {
            reason = $"'{host}' is the address of no single server; {Expected}";
            return false;
        }

        nameserver = new NameserverAddress(address, int.Parse(port, CultureInfo.InvariantCulture));
        return true;
    }

    private const string Expected = "an address with a port is expected, such as 10.96.0.10:53 or [fd00::a]:53";

    private static string? Split(string text, out string host, out string port)
    {
        host = port = "";
        if (text.StartsWith('['))
        {
            var end = text.IndexOf(']', StringComparison.Ordinal);
            if (end < 0)
            {
                return $"'{text}' lacks a closing bracket; {Expected}";
            }

            host = text[..(end + 1)];
            var rest = text[(end + 1)..];
            port = rest.StartsWith(':') ? rest[1..] : "";
            return rest.StartsWith(':') ? null : $"'{text}' has no port; {Expected}";
        }

        var colon = text.LastIndexOf(':');
        if (colon < 0)
        {
            return $"'{text}' has no port; {Expected}";
        }

        host = text[..colon];
        port = text[(colon + 1)..];
        return host.Contains(':', StringComparison.Ordinal)
            ? $"'{text}' is ambiguous: an IPv6 address stands in brackets; {Expected}"
            : null;
    }

    private static string? CheckPort(string port) =>
        port.Length is >= 1 and <= 5
        && port.All(char.IsAsciiDigit)
        && port[0] != '0'
        && int.Parse(port, CultureInfo.InvariantCulture) <= 65535
            ? null
            : $"'{port}' is no port; allowed are 1 to 65535";

    private static IPAddress? ParseIPv4(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 4 && parts.All(IsOctet) ? IPAddress.Parse(text) : null;
    }

    private static bool IsOctet(string part) =>
        part.Length is >= 1 and <= 3
        && part.All(char.IsAsciiDigit)
        && (part.Length == 1 || part[0] != '0')
        && int.Parse(part, CultureInfo.InvariantCulture) <= 255;

    private static IPAddress? ParseIPv6(string text) =>
        text.All(c => char.IsAsciiHexDigit(c) || c is ':' or '.')
        && IPAddress.TryParse(text, out var address)
        && address.AddressFamily == AddressFamily.InterNetworkV6
            ? address
            : null;

    private static bool IsGroupOrNobody(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            return address.IsIPv6Multicast || address.Equals(IPAddress.IPv6Any);
        }

        var first = address.GetAddressBytes()[0];
        return first is 0 or >= 224;
    }
}
