using System.Globalization;
using System.Net;

namespace ChartGen.HaProxy.Syntax;

/// <summary>
/// Reads addresses as HAProxy does (configuration manual, sections 4.2 `bind` and 11; measured): what stands behind the last
/// colon is the port, and only for the digits in front of it.
/// </summary>
internal static class HaProxyAddress
{
    private static readonly string[] IpFamilies = ["ipv4@", "ipv6@", "ip@", "tcp@", "tcp4@", "tcp6@"];
    private static readonly string[] DatagramFamilies = ["udp@", "udp4@", "udp6@"];
    private static readonly string[] PathFamilies = ["unix@", "uxst@", "uxdg@", "abns@"];

    /// <summary>What is wrong with an address, and what is allowed; null when HAProxy takes it.</summary>
    public static string? Fault(string text, AddressForm form)
    {
        if (text.Contains('$', StringComparison.Ordinal))
        {
            return null;
        }

        if (text.StartsWith('/') || PathFamilies.Any(f => text.StartsWith(f, StringComparison.Ordinal)))
        {
            return form == AddressForm.Internet ? $"'{text}' is a socket; {Expected(form)}" : null;
        }

        var address = IpFamilies.FirstOrDefault(f => text.StartsWith(f, StringComparison.Ordinal)) is { } family ? text[family.Length..] : text;
        if (form is AddressForm.Internet or AddressForm.Loose && DatagramFamilies.FirstOrDefault(f => text.StartsWith(f, StringComparison.Ordinal)) is { } udp)
        {
            address = text[udp.Length..];
        }

        var (host, port) = Split(address);
        return PortFault(text, port, form)
            ?? (IsAddress(host) || (form == AddressForm.Server && IsName(host)) ? null : $"'{text}' holds no IP address; {Expected(form)}");
    }

    /// <summary>The parts before and behind the last colon.</summary>
    public static (string Host, string Port) Split(string address)
    {
        var at = address.LastIndexOfAny([':', ']']);
        return at >= 0 && address[at] == ':' ? (address[..at], address[(at + 1)..]) : (address, "");
    }

    /// <summary>Whether a server's address is a name, which something must resolve.</summary>
    public static bool HasName(string text) =>
        !text.Contains('$', StringComparison.Ordinal) && !text.StartsWith('/') && !text.Contains('@', StringComparison.Ordinal)
        && Split(text).Host is var host && !IsAddress(host);

    /// <summary>Whether a host is an address, or nothing, which is every address of the machine.</summary>
    public static bool IsAddress(string host) => host is "" or "*" or "localhost" || (IPAddress.TryParse(host, out _) && !host.StartsWith('[') == !host.EndsWith(']'));

    private static bool IsName(string host) => !host.Contains("..", StringComparison.Ordinal) && !host.StartsWith('.') && host != ":";

    private static string? PortFault(string text, string port, AddressForm form)
    {
        if (port.Length == 0)
        {
            return form is AddressForm.Server or AddressForm.Loose ? null : $"'{text}' has no port; {Expected(form)}";
        }

        if (port[0] is '+' or '-')
        {
            return form == AddressForm.Server ? null : $"'{text}' has an offset for a port; {Expected(form)}";
        }

        if (!char.IsAsciiDigit(port[0]))
        {
            return $"'{port}' of '{text}' is no port; {Expected(form)}";
        }

        var dash = port.IndexOf('-', StringComparison.Ordinal);
        if (dash >= 0 && form != AddressForm.Listener)
        {
            return $"'{text}' has a range of ports; {Expected(form)}";
        }

        var (first, last) = dash < 0 ? (Leading(port), Leading(port)) : (Leading(port[..dash]), Leading(port[(dash + 1)..]));
        var least = form is AddressForm.Server or AddressForm.Loose ? 0 : 1;
        return first < least || last > 65535 || last < first ? $"the port {port} of '{text}' is none; allowed are 1 to 65535" : null;
    }

    private static int Leading(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Take(9).ToArray();
        return digits.Length == 0 ? -1 : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static string Expected(AddressForm form) => form switch
    {
        AddressForm.Listener => "expected is an address with a port, such as :1883, 0.0.0.0:1883 or [::]:1883",
        AddressForm.Server => "expected is a name or an address with a port, such as mosquitto-0.mosquitto.multinode.svc.cluster.local:1883",
        AddressForm.Loose => "expected is an IP address",
        _ => "expected is an IP address with a port, such as 10.96.0.10:53",
    };
}
