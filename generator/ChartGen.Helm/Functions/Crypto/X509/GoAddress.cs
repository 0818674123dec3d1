using System.Net;
using ChartGen.Helm.JsonSchema.Formats;

namespace ChartGen.Helm.Functions;

/// <summary>Go's net.ParseIP.</summary>
internal static class GoAddress
{
    /// <summary>4 or 16 bytes; null when the text is no address.</summary>
    public static byte[]? Parse(string text)
    {
        if (text.Contains(':', StringComparison.Ordinal) ? Ipv6Format.Check(text) is not null : !IsIpv4(text))
        {
            return null;
        }

        var address = IPAddress.Parse(text);
        return (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).GetAddressBytes();
    }

    private static bool IsIpv4(string text) => text.All(unit => char.IsAsciiDigit(unit) || unit == '.') && Ipv4Format.Check(text) is null;
}
