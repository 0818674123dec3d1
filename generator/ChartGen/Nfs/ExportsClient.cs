using System.Globalization;
using System.Text.RegularExpressions;
using ChartGen.Kubernetes;

namespace ChartGen.Nfs;

/// <summary>The client of an export as exports(5) writes it.</summary>
public static partial class ExportsClient
{
    private const string Allowed =
        "allowed are a host, an IPv4 or IPv6 address, a network (10.0.0.0/24, 10.0.0.0/255.255.255.0, fd00::/64), "
        + "a pattern of host names (*.example.com), a @netgroup or *";

    /// <summary>The form of the client; null when <see cref="Refuse"/> gives a reason against it.</summary>
    public static ExportsClientKind? KindOf(string client)
    {
        if (Refuse(client) is not null)
        {
            return null;
        }

        return client == "*" ? ExportsClientKind.Everyone
            : client[0] == '@' ? ExportsClientKind.NetGroup
            : client.Contains('/', StringComparison.Ordinal) ? ExportsClientKind.Network
            : client.AsSpan().IndexOfAny("*?[") >= 0 ? ExportsClientKind.HostPattern
            : HostAddress.KindOf(client) == HostAddressKind.Name ? ExportsClientKind.HostName
            : ExportsClientKind.Address;
    }

    /// <summary>Whether the client is every machine: *, or a network with a mask of length 0.</summary>
    public static bool IsEveryone(string client) => KindOf(client) switch
    {
        ExportsClientKind.Everyone => true,
        ExportsClientKind.Network => client[(client.IndexOf('/', StringComparison.Ordinal) + 1)..] is "0" or "0.0.0.0",
        _ => false,
    };

    /// <summary>Why the text is no client that does what it seems to say, and what is allowed; null when it is one.</summary>
    public static string? Refuse(string client)
    {
        if (client.Length == 0)
        {
            return $"the client is empty; {Allowed}";
        }

        if (client == "*")
        {
            return null;
        }

        if (client.StartsWith("gss/", StringComparison.Ordinal))
        {
            return $"'{client}' is the deprecated form of RPCSEC_GSS; allowed is a client with the option sec=";
        }

        if (client[0] == '@')
        {
            return NetGroup().IsMatch(client)
                ? null
                : $"'{client}' is no netgroup; allowed is @ and a name of letters, digits and . _ -";
        }

        return client.Contains('/', StringComparison.Ordinal) ? RefuseNetwork(client)
            : client[0] == '[' && client.Contains(':', StringComparison.Ordinal)
                ? $"'{client}' has brackets, which are a character class to exports(5); allowed is the IPv6 address without them"
            : client.AsSpan().IndexOfAny("*?[]") >= 0 ? RefusePattern(client)
            : HostAddress.Refuse(client);
    }

    private static string? RefuseNetwork(string client)
    {
        var slash = client.IndexOf('/', StringComparison.Ordinal);
        var (address, mask) = (client[..slash], client[(slash + 1)..]);
        if (HostAddress.KindOf(address) is not { } kind || kind == HostAddressKind.Name)
        {
            return $"'{client}' has '{address}' before the slash, which is no address; "
                + "allowed is an IPv4 or IPv6 address, without brackets";
        }

        if (kind == HostAddressKind.IPv4 && mask.Contains('.', StringComparison.Ordinal))
        {
            return IsContiguousMask(mask)
                ? null
                : $"'{client}' has the mask '{mask}'; allowed is a mask of leading one bits such as 255.255.255.0";
        }

        var longest = kind == HostAddressKind.IPv4 ? 32 : 128;
        return PrefixLength().IsMatch(mask) && int.Parse(mask, CultureInfo.InvariantCulture) <= longest
            ? null
            : $"'{client}' has the mask length '{mask}'; allowed are 0 to {longest}";
    }

    private static bool IsContiguousMask(string mask)
    {
        if (HostAddress.BytesOf(mask) is not { } bytes)
        {
            return false;
        }

        var inverse = ~((uint)bytes[0] << 24 | (uint)bytes[1] << 16 | (uint)bytes[2] << 8 | bytes[3]);
        return (inverse & (inverse + 1)) == 0;
    }

    private static string? RefusePattern(string client)
    {
        var plain = CharacterClass().Replace(client, "?");
        if (plain.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('*' or '?' or '.' or '-')))
        {
            return client.Contains(':', StringComparison.Ordinal)
                ? $"'{client}' is a pattern of IPv6 addresses, and patterns match host names only; allowed is a network such as fd00::/64"
                : $"'{client}' is no pattern of host names; allowed are letters, digits, dots, hyphens, *, ? and classes such as [0-9]";
        }

        if (plain.Any(char.IsAsciiLetter))
        {
            return null;
        }

        return plain.Any(char.IsAsciiDigit)
            ? $"'{client}' looks like a pattern of IP addresses, and patterns match host names only; allowed is a network such as 10.0.0.0/24"
            : $"'{client}' matches every host name; allowed is * for every machine, or a pattern with a name in it";
    }

    [GeneratedRegex(@"\A@[A-Za-z0-9_][A-Za-z0-9._-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex NetGroup();

    [GeneratedRegex(@"\A(0|[1-9][0-9]{0,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex PrefixLength();

    [GeneratedRegex(@"\[\^?[A-Za-z0-9-]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex CharacterClass();
}
