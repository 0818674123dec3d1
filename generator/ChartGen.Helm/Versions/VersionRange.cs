namespace ChartGen.Helm.Versions;

/// <summary>A range of versions as Helm's library reads one: <c>&gt;=1.2 &lt;3 || 4.x || 5 - 6</c>.</summary>
internal sealed class VersionRange
{
    private static readonly string[] Operators = ["!=", ">=", "=>", "<=", "=<", "~>", "=", ">", "<", "~", "^"];

    private readonly VersionConstraint[][] alternatives;

    private VersionRange(VersionConstraint[][] alternatives) => this.alternatives = alternatives;

    /// <summary>The range that the text is, or null.</summary>
    public static VersionRange? Parse(string text)
    {
        var alternatives = new List<VersionConstraint[]>();
        foreach (var part in text.Split("||"))
        {
            if (ParseAll(part) is not { } all)
            {
                return null;
            }

            alternatives.Add(all);
        }

        return new VersionRange([.. alternatives]);
    }

    /// <summary>Whether a version lies in the range; false when either text cannot be read, as in Helm.</summary>
    public static bool Allows(string range, string version) =>
        SemanticVersion.Parse(version) is { } parsed && Parse(range)?.Allows(parsed) == true;

    /// <summary>Whether a version lies in the range.</summary>
    public bool Allows(SemanticVersion version) => alternatives.Any(all =>
    {
        var prereleases = all.Any(c => c.Bound.Prerelease.Length > 0);
        return all.All(c => c.Allows(version, prereleases));
    });

    private static VersionConstraint[]? ParseAll(string text)
    {
        if (text.Length == 0)
        {
            return [new("", new(0, 0, 0, "", "", "0.0.0"), true, false, false)];
        }

        var constraints = new List<VersionConstraint>();
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Take(ref rest) is not { } constraint)
            {
                return null;
            }

            if (TakeUpperEnd(ref rest) is { } upper)
            {
                constraints.Add(constraint with { Operator = constraint.Operator.Length == 0 ? ">=" : constraint.Operator });
                constraint = upper with { Operator = "<=" };
            }

            constraints.Add(constraint);
            var before = rest.Length;
            rest = rest.TrimStart();
            if (rest is [',', ..])
            {
                rest = rest[1..].TrimStart();
                if (rest.IsEmpty)
                {
                    return null;
                }
            }
            else if (!rest.IsEmpty && rest.Length == before)
            {
                return null;
            }
        }

        return [.. constraints];
    }

    // The second half of "1.2 - 3.4".
    private static VersionConstraint? TakeUpperEnd(ref ReadOnlySpan<char> rest)
    {
        var after = rest.TrimStart();
        if (after.Length == rest.Length || after is not ['-', ' ' or '\t', ..])
        {
            return null;
        }

        after = after[1..];
        if (Take(ref after) is not { Operator: "" } upper)
        {
            return null;
        }

        rest = after;
        return upper;
    }

    private static VersionConstraint? Take(ref ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        var operation = "";
        foreach (var candidate in Operators)
        {
            if (rest.StartsWith(candidate, StringComparison.Ordinal))
            {
                operation = candidate;
                rest = rest[candidate.Length..].TrimStart();
                break;
            }
        }

        if (rest is ['v', ..])
        {
            rest = rest[1..];
        }

        var numbers = new string[3];
        for (var i = 0; i < 3; i++)
        {
            numbers[i] = TakeNumber(ref rest, i > 0);
        }

        if (numbers[0].Length == 0)
        {
            return null;
        }

        var end = rest.IndexOfAny(", \t");
        var suffix = (end < 0 ? rest : rest[..end]).ToString();
        rest = end < 0 ? [] : rest[end..];
        return Make(operation, numbers, suffix);
    }

    private static VersionConstraint? Make(string operation, string[] numbers, string suffix)
    {
        var prerelease = suffix.Split('+')[0];
        var (major, minor, patch) = (IsAny(numbers[0]), IsAny(numbers[1]), IsAny(numbers[2]));
        var text = (major, minor, patch) switch
        {
            (true, _, _) => $"0.0.0{prerelease}",
            (_, true, _) => $"{numbers[0]}.0.0{prerelease}",
            (_, _, true) => $"{numbers[0]}.{numbers[1]}.0{prerelease}",
            _ => $"{string.Join('.', numbers)}{suffix}",
        };
        var bound = suffix.Length == 0 || suffix[0] is '-' or '+' ? SemanticVersion.Parse(text) : null;
        return bound is null ? null : new(operation, bound, major || minor || patch, !major && minor, !major && !minor && patch);
    }

    private static bool IsAny(string number) => number is "" or "x" or "X" or "*";

    private static string TakeNumber(ref ReadOnlySpan<char> rest, bool afterPoint)
    {
        var from = afterPoint ? 1 : 0;
        if (afterPoint && (rest.IsEmpty || rest[0] != '.'))
        {
            return "";
        }

        var end = from;
        while (end < rest.Length && (char.IsAsciiDigit(rest[end]) || rest[end] is 'x' or 'X' or '*' or '|'))
        {
            end++;
        }

        var number = rest[from..end].ToString();
        rest = number.Length == 0 ? rest : rest[end..];
        return number;
    }
}
