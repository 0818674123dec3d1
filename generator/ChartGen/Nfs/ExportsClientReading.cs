using System.Globalization;
using System.Text.RegularExpressions;
using ChartGen.Kubernetes;

namespace ChartGen.Nfs;

/// <summary>
/// How exportfs 2.6.2 reads a client: *, ?, [ and / decide its form, whichever stands first. What it takes for a host it
/// asks the resolver for; which names that knows, nobody can tell from the file.
/// </summary>
public static partial class ExportsClientReading
{
    /// <summary>Why exportfs cannot take the client, and what is allowed; null when it takes it, or only the resolver can tell.</summary>
    public static string? Refuse(string client)
    {
        if (client.Length == 0 || client[0] == '@' || client.StartsWith("gss/", StringComparison.Ordinal))
        {
            return null;
        }

        var sign = client.AsSpan().IndexOfAny("*?[/");
        return sign < 0 ? RefuseHost(client)
            : client[sign] == '/' ? RefuseNetwork(client, sign)
            : null;
    }

    /// <summary>The client as exportfs tells two of them apart, on one path: case does not count, nor how IPv6 is written.</summary>
    public static string Key(ExportsClientEntry client) => client switch
    {
        { Client: "", HasBrackets: true } => "*",
        { Client: var text } when HostAddress.KindOf(text) == HostAddressKind.IPv6 => string.Join('.', HostAddress.BytesOf(text)!),
        _ => client.Client.ToLowerInvariant(),
    };

    private static string? RefuseHost(string client)
    {
        if (client.Contains(':', StringComparison.Ordinal))
        {
            var address = client.Split('%')[0];
            return HostAddress.KindOf(address) == HostAddressKind.IPv6
                ? null
                : $"'{client}' is no host that can be looked up; allowed are a host name or an IPv6 address, without a port";
        }

        if (client.TrimEnd('.').All(c => char.IsAsciiDigit(c) || c == '.') && !IsLooseAddress(client))
        {
            return HostAddress.Refuse(client) ?? $"'{client}' is no address; allowed are four numbers from 0 to 255 with dots between them";
        }

        return HostName().IsMatch(client)
            ? null
            : $"'{client}' is no host that can be looked up; allowed are a host name, an address, a network such as 10.0.0.0/24, a pattern, a @netgroup or *";
    }

    private static string? RefuseNetwork(string client, int slash)
    {
        var (address, mask) = (client[..slash], client[(slash + 1)..]);
        if (HostAddress.KindOf(address) is not { } kind || kind == HostAddressKind.Name)
        {
            return $"'{client}' has '{address}' before the slash, which is no address; allowed is a network such as 10.0.0.0/24 or fd00::/64";
        }

        var dotted = kind == HostAddressKind.IPv4 ? '.' : ':';
        if (mask.Contains(dotted, StringComparison.Ordinal))
        {
            return HostAddress.KindOf(mask) == kind ? null : $"'{client}' has the mask '{mask}'; allowed is a mask such as 255.255.255.0, or a length";
        }

        var longest = kind == HostAddressKind.IPv4 ? 32 : 128;
        var digits = mask.Trim().TrimStart('+', '-');
        return (mask.Length == 0 || PrefixLength().IsMatch(mask))
            && (digits.Length == 0 || (ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                && (length == 0 || (length <= (ulong)longest && !mask.Contains('-', StringComparison.Ordinal)))))
            ? null
            : $"'{client}' has the mask length '{mask}'; allowed are 0 to {longest}";
    }

    // What inet_aton takes: up to four numbers, the last of which fills the rest; with a 0 before it a number is octal.
    private static bool IsLooseAddress(string client)
    {
        var parts = client.Split('.');
        return parts.Length <= 4
            && parts.All(p => LooseNumber().IsMatch(p) && p.Length <= 12)
            && parts.SkipLast(1).All(p => Value(p) < 256)
            && Value(parts[^1]) < 1L << (8 * (5 - parts.Length));

        static long Value(string part) => part[0] == '0' ? Convert.ToInt64(part, 8) : long.Parse(part, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\A([1-9][0-9]*|0[0-7]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex LooseNumber();

    [GeneratedRegex(@"\A(?!-)(?=.{1,254}\z)[A-Za-z0-9_-]{1,63}(\.[A-Za-z0-9_-]{1,63})*\.?\z", RegexOptions.CultureInvariant)]
    private static partial Regex HostName();

    [GeneratedRegex(@"\A[ \t]*[+-]?[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex PrefixLength();
}
