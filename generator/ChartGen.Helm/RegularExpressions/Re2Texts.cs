using System.Text;

namespace ChartGen.Helm.RegularExpressions;

/// <summary>What Go's regexp package does with all matches of an expression in a text.</summary>
internal static class Re2Texts
{
    /// <summary>Where the first matches begin and end; all of them when the count is negative.</summary>
    public static List<(int Start, int End)> FindAll(Re2Pattern pattern, string text, long most)
    {
        var all = new List<(int, int)>();
        most = most < 0 ? text.Length + 1L : most;
        var (position, lastEnd) = (0, -1);
        while (all.Count < most && position <= text.Length && pattern.Find(text, position) is { } match)
        {
            var isAccepted = true;
            if (match[1] == position)
            {
                // No empty match right after another.
                isAccepted = match[0] != lastEnd;
                position += Width(text, position);
            }
            else
            {
                position = match[1];
            }

            lastEnd = match[1];
            if (isAccepted)
            {
                all.Add((match[0], match[1]));
            }
        }

        return all;
    }

    /// <summary>Replaces each match; $1 and ${name} in the replacement stand for groups unless it is literal.</summary>
    public static string ReplaceAll(Re2Pattern pattern, string text, string replacement, bool isLiteral, Action<long> checkLength)
    {
        if (!pattern.IsMatch(text))
        {
            return text;
        }

        isLiteral |= !replacement.Contains('$', StringComparison.Ordinal);
        var replaced = new StringBuilder();
        var (lastEnd, search) = (0, 0);
        while (search <= text.Length && pattern.Find(text, search) is { } match)
        {
            replaced.Append(text, lastEnd, match[0] - lastEnd);
            if (match[1] > lastEnd || match[0] == 0)
            {
                if (isLiteral)
                {
                    replaced.Append(replacement);
                }
                else
                {
                    Expand(replaced, pattern, text, match, replacement);
                }

                checkLength(replaced.Length);
            }

            lastEnd = match[1];
            search = Math.Max(search + Width(text, search), match[1]);
        }

        return replaced.Append(text, lastEnd, text.Length - lastEnd).ToString();
    }

    /// <summary>The parts between the matches.</summary>
    public static List<string> Split(Re2Pattern pattern, string text, long most)
    {
        var parts = new List<string>();
        if (most == 0)
        {
            return parts;
        }

        if (pattern.Source.Length > 0 && text.Length == 0)
        {
            return [""];
        }

        var (start, end) = (0, 0);
        foreach (var match in FindAll(pattern, text, most))
        {
            if (most > 0 && parts.Count == most - 1)
            {
                break;
            }

            end = match.Start;
            if (match.End != 0)
            {
                parts.Add(text[start..end]);
            }

            start = match.End;
        }

        if (end != text.Length)
        {
            parts.Add(text[start..]);
        }

        return parts;
    }

    private static int Width(string text, int position) =>
        position + 1 < text.Length && char.IsHighSurrogate(text[position]) && char.IsLowSurrogate(text[position + 1]) ? 2 : 1;

    private static void Expand(StringBuilder target, Re2Pattern pattern, string text, int[] match, string template)
    {
        var rest = template.AsSpan();
        while (true)
        {
            var dollar = rest.IndexOf('$');
            if (dollar < 0)
            {
                target.Append(rest);
                return;
            }

            target.Append(rest[..dollar]);
            rest = rest[(dollar + 1)..];
            if (rest.StartsWith("$"))
            {
                target.Append('$');
                rest = rest[1..];
            }
            else if (ReadName(ref rest) is { } name)
            {
                AppendGroup(target, pattern, text, match, name);
            }
            else
            {
                target.Append('$');
            }
        }
    }

    private static string? ReadName(ref ReadOnlySpan<char> rest)
    {
        var isBraced = rest.StartsWith("{");
        var body = isBraced ? rest[1..] : rest;
        var length = 0;
        while (length < body.Length && (char.IsLetterOrDigit(body[length]) || body[length] == '_'))
        {
            length++;
        }

        if (length == 0 || (isBraced && (length == body.Length || body[length] != '}')))
        {
            return null;
        }

        rest = body[(length + (isBraced ? 1 : 0))..];
        return body[..length].ToString();
    }

    private static void AppendGroup(StringBuilder target, Re2Pattern pattern, string text, int[] match, string name)
    {
        if (name.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            if (int.TryParse(name, System.Globalization.CultureInfo.InvariantCulture, out var number) && (number * 2) + 1 < match.Length)
            {
                Append(number);
            }

            return;
        }

        for (var i = 0; i < pattern.Groups.Count; i++)
        {
            if (pattern.Groups[i] == name && match[(i + 1) * 2] >= 0)
            {
                Append(i + 1);
                return;
            }
        }

        void Append(int group)
        {
            if (match[group * 2] >= 0)
            {
                target.Append(text, match[group * 2], match[(group * 2) + 1] - match[group * 2]);
            }
        }
    }
}
