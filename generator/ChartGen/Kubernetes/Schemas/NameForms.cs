using System.Buffers;
using System.Globalization;
using System.Net;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>Holds texts against the forms of k8s.io/apimachinery/pkg/util/validation and of the API's own validation.</summary>
internal static class NameForms
{
    private const int MaxLabel = 63;
    private const int MaxSubdomain = 253;
    private const int MaxPortName = 15;

    private static readonly SearchValues<char> Lower = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");
    private static readonly SearchValues<char> Qualified = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    /// <summary>What is allowed instead of a text that does not have the form; null when it has.</summary>
    public static string? Allowed(NameForm form, string text) => form switch
    {
        NameForm.Label => IsLabel(text) ? null : "allowed are 1 to 63 lower-case letters, digits and hyphens, with no hyphen at an end",
        NameForm.Label1035 => IsLabel(text) && char.IsAsciiLetterLower(text[0]) ? null : "allowed are 1 to 63 lower-case letters, digits and hyphens, with a letter first and no hyphen at the end",
        NameForm.Subdomain => IsSubdomain(text) ? null : "allowed are lower-case letters, digits, hyphens and dots, at most 253, with a letter or digit at each end and beside each dot",
        NameForm.PathSegment => IsPathSegment(text) ? null : "allowed is a name without / and %, which is not . or ..",
        NameForm.PortName => IsPortName(text) ? null : "allowed are 1 to 15 lower-case letters, digits and hyphens, with at least one letter, no hyphen at an end and no two in a row",
        NameForm.Port => IsPortName(text) ? null : "allowed is a number from 1 to 65535, or the name of a port: 1 to 15 lower-case letters, digits and hyphens, with at least one letter",
        NameForm.Percentage => IsPercentage(text) ? null : "allowed is a whole number from 0, or a percentage such as \"25%\"",
        NameForm.Variable => text.Length > 0 && !text.Contains('=', StringComparison.Ordinal) && !text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? null : "allowed are printable ASCII characters without =",
        NameForm.MountPath => text.Length > 0 && !text.Contains(':', StringComparison.Ordinal) ? null : "allowed is a path without a colon",
        NameForm.SubPath => text.StartsWith('/') || text.Split('/').Contains("..") ? "allowed is a path relative to the volume, without .." : null,
        NameForm.Image => text.Length > 0 && text.AsSpan().Trim().Length == text.Length ? null : "allowed is an image without blanks before and behind it",
        NameForm.Address => IsAddress(text) ? null : "allowed is an IPv4 or IPv6 address, such as 10.0.0.5",
        NameForm.Network => IsNetwork(text) ? null : "allowed is an address, / and the length of the prefix, such as 10.0.0.0/24",
        _ => null,
    };

    /// <summary>What is allowed instead of a key of a map that has a form of its own; null when it has it.</summary>
    public static string? AllowedKey(NameForm form, string key) => form switch
    {
        NameForm.Labels => QualifiedName(key),
        NameForm.Annotations => QualifiedName(key.ToLowerInvariant()),
        NameForm.FileKeys => key.Length is > 0 and <= MaxSubdomain && !key.AsSpan().ContainsAnyExcept(Qualified) && key != "." && !key.StartsWith("..", StringComparison.Ordinal)
            ? null
            : "allowed are letters, digits, -, _ and dots, at most 253, not . and not beginning with ..",
        _ => null,
    };

    /// <summary>What is allowed instead of the value of a label; null when it is one.</summary>
    public static string? AllowedLabelValue(string value) =>
        value.Length == 0 || (value.Length <= MaxLabel && IsQualified(value)) ? null
        : "allowed is nothing, or up to 63 letters, digits, -, _ and dots, with a letter or digit at each end";

    /// <summary>Whether a text is a DNS label of RFC 1123.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxLabel && !text.ContainsAnyExcept(Lower) && text[0] != '-' && text[^1] != '-';

    /// <summary>Whether a text is a DNS subdomain of RFC 1123.</summary>
    public static bool IsSubdomain(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxSubdomain)
        {
            return false;
        }

        // Only the whole is limited; apimachinery does not limit the labels of a subdomain.
        var before = '.';
        foreach (var c in text)
        {
            if (c is '.' or '-' ? before == '.' || (c == '.' && before == '-') : !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }

            before = c;
        }

        return before is not ('.' or '-');
    }

    private static bool IsPathSegment(string text) => text is not ("" or "." or "..") && text.AsSpan().IndexOfAny('/', '%') < 0;

    private static bool IsPortName(string text) =>
        text.Length is > 0 and <= MaxPortName && IsLabel(text) && text.AsSpan().ContainsAnyInRange('a', 'z') && !text.Contains("--", StringComparison.Ordinal);

    private static bool IsPercentage(string text) => text.Length > 1 && text[^1] == '%' && !text.AsSpan(0, text.Length - 1).ContainsAnyExceptInRange('0', '9');

    private static bool IsQualified(ReadOnlySpan<char> text) =>
        text.Length > 0 && !text.ContainsAnyExcept(Qualified) && char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[^1]);

    private static string? QualifiedName(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        var name = key.AsSpan(slash + 1);
        var isName = name.Length <= MaxLabel && IsQualified(name);
        return isName && (slash < 0 || IsSubdomain(key.AsSpan(0, slash))) ? null
            : "allowed is a name of 1 to 63 letters, digits, -, _ and dots, with a letter or digit at each end; before it may stand a DNS name and /, such as example.com/name";
    }

    private static bool IsAddress(string text) => IPAddress.TryParse(text, out var address) && (text.Contains(':', StringComparison.Ordinal) || address.ToString() == text);

    private static bool IsNetwork(string text) =>
        text.Split('/') is [var address, var prefix] && IsAddress(address) && int.TryParse(prefix, NumberStyles.None, CultureInfo.InvariantCulture, out var length)
        && length <= (address.Contains(':', StringComparison.Ordinal) ? 128 : 32);
}
