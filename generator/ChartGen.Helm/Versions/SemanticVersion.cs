using System.Globalization;

namespace ChartGen.Helm.Versions;

/// <summary>
/// A version as Helm's library (Masterminds semver 3) reads one: <c>v1.2.3-rc.1+build</c>, of which all but the major
/// number may be missing.
/// </summary>
internal sealed record SemanticVersion(ulong Major, ulong Minor, ulong Patch, string Prerelease, string Metadata, string Original)
{
    /// <summary>The version that the text is, or null.</summary>
    public static SemanticVersion? Parse(string text)
    {
        var rest = text.AsSpan(text.StartsWith('v') ? 1 : 0);
        Span<ulong> numbers = [0, 0, 0];
        for (var i = 0; i < 3; i++)
        {
            if (i > 0 && (rest.IsEmpty || rest[0] != '.'))
            {
                break;
            }

            rest = i > 0 ? rest[1..] : rest;
            var digits = rest.IndexOfAnyExceptInRange('0', '9');
            digits = digits < 0 ? rest.Length : digits;
            if (digits == 0 || !ulong.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }

            rest = rest[digits..];
        }

        var prerelease = Take(ref rest, '-');
        var metadata = Take(ref rest, '+');
        var valid = rest.IsEmpty && prerelease is not null && metadata is not null && !prerelease.Split('.').Any(HasLeadingZero);
        return valid ? new(numbers[0], numbers[1], numbers[2], prerelease!, metadata!, text) : null;
    }

    /// <summary>The order of versions; metadata does not count.</summary>
    public int CompareTo(SemanticVersion other)
    {
        var order = Major.CompareTo(other.Major);
        order = order != 0 ? order : Minor.CompareTo(other.Minor);
        order = order != 0 ? order : Patch.CompareTo(other.Patch);
        return order != 0 ? order : ComparePrerelease(Prerelease, other.Prerelease);
    }

    /// <summary>The order of pre-releases; none comes last.</summary>
    public static int ComparePrerelease(string left, string right)
    {
        if (left == right)
        {
            return 0;
        }

        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length == 0 ? 1 : -1;
        }

        var (a, b) = (left.Split('.'), right.Split('.'));
        for (var i = 0; i < Math.Max(a.Length, b.Length); i++)
        {
            var order = ComparePart(i < a.Length ? a[i] : "", i < b.Length ? b[i] : "");
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int ComparePart(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0 || left == right)
        {
            return Math.Sign(left.Length - right.Length) * (left == right ? 0 : 1);
        }

        var leftIsNumber = ulong.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var a);
        var rightIsNumber = ulong.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var b);
        return (leftIsNumber, rightIsNumber) switch
        {
            (true, true) => a.CompareTo(b),
            (true, false) => -1,
            (false, true) => 1,
            _ => string.CompareOrdinal(left, right),
        };
    }

    // Null when the mark stands there and no identifiers follow it.
    private static string? Take(ref ReadOnlySpan<char> rest, char mark)
    {
        if (rest.IsEmpty || rest[0] != mark)
        {
            return "";
        }

        var end = 1;
        while (end < rest.Length && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is '-' or '.'))
        {
            end++;
        }

        var identifiers = rest[1..end].ToString();
        rest = rest[end..];
        return identifiers.Split('.').Any(part => part.Length == 0) ? null : identifiers;
    }

    private static bool HasLeadingZero(string part) => part.Length > 1 && part[0] == '0' && part.All(char.IsAsciiDigit);
}
