using System.Text.RegularExpressions;
using ChartGen.Kubernetes;

namespace ChartGen.Linting.Places;

/// <summary>
/// Tells whether what a template writes hangs on what lives in the cluster: the action that writes the line, a block around
/// it, a variable in them or a helper that they include calls <c>lookup</c>.
/// </summary>
internal static partial class LiveLookup
{
    private const int MostHelpers = 200;

    public static bool IsBehind(LineOrigin? origin)
    {
        if (origin?.Texts.Text(origin.Path) is not { } text)
        {
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(Around(text, origin.Line));
        if (origin.Action is { } action)
        {
            open.Enqueue(action);
        }

        while (open.TryDequeue(out var code))
        {
            if (Lookup().IsMatch(code))
            {
                return true;
            }

            foreach (var name in Include().Matches(code).Select(m => m.Groups["name"].Value).Where(n => seen.Count < MostHelpers && seen.Add(n)))
            {
                open.Enqueue(Body(origin.Texts, name));
            }

            foreach (var name in Variable().Matches(code).Select(m => m.Value).Where(n => n != "$" && seen.Add(n)))
            {
                foreach (Match set in Regex.Matches(text, Regex.Escape(name) + @"\s*:?=(?<value>[^}]*)"))
                {
                    open.Enqueue(set.Groups["value"].Value);
                }
            }
        }

        return false;
    }

    // The actions on the line, and those of the blocks that are open there.
    private static IEnumerable<string> Around(string text, int line)
    {
        var blocks = new List<string>();
        var at = 1;
        var from = 0;
        foreach (Match action in Action().Matches(text))
        {
            at += text.AsSpan(from, action.Index - from).Count('\n');
            from = action.Index;
            if (at > line)
            {
                break;
            }

            var code = action.Value;
            if (Opening().IsMatch(code))
            {
                blocks.Add(code);
            }
            else if (Closing().IsMatch(code) && blocks.Count > 0)
            {
                blocks.RemoveAt(blocks.Count - 1);
            }
            else if (at == line)
            {
                yield return code;
            }
        }

        foreach (var block in blocks)
        {
            yield return block;
        }
    }

    private static string Body(ChartTexts texts, string name)
    {
        foreach (var path in texts.Paths.Where(p => p.Contains("templates/", StringComparison.Ordinal)))
        {
            var text = texts.Text(path)!;
            var start = text.IndexOf($"define \"{name}\"", StringComparison.Ordinal);
            if (start >= 0)
            {
                var end = Define().Match(text, start + 8);
                return end.Success ? text[(start + 8)..end.Index] : text[(start + 8)..];
            }
        }

        return "";
    }

    [GeneratedRegex(@"\blookup\s", RegexOptions.CultureInvariant)]
    private static partial Regex Lookup();

    [GeneratedRegex("""\b(include|template)\s+"(?<name>[^"]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Include();

    [GeneratedRegex(@"\$\w*", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Action();

    [GeneratedRegex(@"^\{\{-?\s*(if|with|range|define|block)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\{\{-?\s*end\b", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex(@"\{\{-?\s*define\b", RegexOptions.CultureInvariant)]
    private static partial Regex Define();
}
