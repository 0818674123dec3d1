using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ChartGen.Kubernetes;

/// <summary>
/// The address of a host: IPv4, IPv6 or a host name. A text that is meant as an IPv4 address and is not one, such as
/// 10.0.0.300, is a bad address and never a host name: the last label of a host name is no number.
/// </summary>
public static class HostAddress
{
    private const string Allowed = "allowed is an IPv4 address (10.0.0.5), an IPv6 address (fd00::5) or a host name (nfs.example.com)";

    private static readonly SearchValues<char> Ipv6Characters = SearchValues.Create("0123456789abcdefABCDEF:.");

    /// <summary>What the address is written as; null when <see cref="Refuse"/> gives a reason against it.</summary>
    public static HostAddressKind? KindOf(string text) =>
        Refuse(text) is not null ? null
        : text.Contains(':', StringComparison.Ordinal) ? HostAddressKind.IPv6
        : EndsInNumber(text) ? HostAddressKind.IPv4
        : HostAddressKind.Name;

    /// <summary>Why the text is no address of a host and what is allowed; null when it is one.</summary>
    /// <remarks>
    /// Host names have labels of 1 to 63 letters, digits and inner hyphens, 253 characters in all, and no dot at the end
    /// (RFC 1123, RFC 1035). IPv4 has four numbers from 0 to 255 without leading zeros, which some readers take as octal.
    /// </remarks>
    public static string? Refuse(string text)
    {
        if (text.Length == 0)
        {
            return $"the address is empty; {Allowed}";
        }

        if (text[0] == '[' || text[^1] == ']')
        {
            return $"'{text}' has brackets; allowed is the IPv6 address alone, without brackets and port";
        }

        if (text.Contains(':', StringComparison.Ordinal))
        {
            return RefuseIPv6(text);
        }

        return EndsInNumber(text) ? RefuseIPv4(text) : RefuseName(text);
    }

    /// <summary>The 4 or 16 bytes of an IPv4 or IPv6 address; null when the text is neither.</summary>
    public static IReadOnlyList<byte>? BytesOf(string text) =>
        KindOf(text) is HostAddressKind.IPv4 or HostAddressKind.IPv6 ? IPAddress.Parse(text).GetAddressBytes() : null;

    private static bool EndsInNumber(string text)
    {
        var label = text[(text.TrimEnd('.').LastIndexOf('.') + 1)..].TrimEnd('.');
        return label.Length > 0
            && (label.All(char.IsAsciiDigit)
                || (label.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && label.Skip(2).All(char.IsAsciiHexDigit)));
    }

    private static string? RefuseIPv4(string text)
    {
        var parts = text.Split('.');
        if (parts.Length != 4)
        {
            return $"'{text}' ends in a number, so it is meant as an IPv4 address, and has {parts.Length} part(s); "
                + "allowed are four numbers from 0 to 255 with dots between them";
        }

        foreach (var part in parts)
        {
            if (part.Length is 0 or > 3 || !part.All(char.IsAsciiDigit) || int.Parse(part, CultureInfo.InvariantCulture) > 255)
            {
                return $"'{text}' has the form of an IPv4 address, but '{part}' is no number from 0 to 255; {Allowed}";
            }

            if (part.Length > 1 && part[0] == '0')
            {
                return $"'{text}' has the part '{part}', which some programs read as octal; allowed are numbers without leading zeros";
            }
        }

        return null;
    }

    private static string? RefuseIPv6(string text)
    {
        if (text.Contains('%', StringComparison.Ordinal))
        {
            return $"'{text}' names a network interface after %; allowed is an IPv6 address that is valid on every machine";
        }

        var tail = text[(text.LastIndexOf(':') + 1)..];
        var isAddress = !text.AsSpan().ContainsAnyExcept(Ipv6Characters)
            && (!tail.Contains('.', StringComparison.Ordinal) || RefuseIPv4(tail) is null)
            && IPAddress.TryParse(text, out var address)
            && address.AddressFamily == AddressFamily.InterNetworkV6;
        return isAddress
            ? null
            : $"'{text}' has a colon and is no IPv6 address; {Allowed}, each without a port";
    }

    private static string? RefuseName(string text)
    {
        if (text.Length > 253)
        {
            return $"the host name has {text.Length} characters; allowed are at most 253";
        }

        foreach (var label in text.Split('.'))
        {
            if (label.Length == 0)
            {
                return $"'{text}' has an empty label, before, after or between its dots; {Allowed}";
            }

            if (label.Length > 63)
            {
                return $"the label '{label}' has {label.Length} characters; allowed are at most 63";
            }

            if (!label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') || label[0] == '-' || label[^1] == '-')
            {
                return $"'{text}' has the label '{label}'; allowed are letters, digits and hyphens, with no hyphen at an end";
            }
        }

        return null;
    }
}
