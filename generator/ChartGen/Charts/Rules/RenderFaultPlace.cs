using System.Globalization;
using System.Text.RegularExpressions;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Finds in Helm's message where a template failed, and what it says of it.</summary>
internal static partial class RenderFaultPlace
{
    /// <summary>Whether <c>helm lint</c> says nothing of it, though <c>helm install</c> stops at it.</summary>
    public static bool IsSilent(ChartSubject chart, string fault) =>
        !chart.HasFolder("templates") || fault.Contains("type mismatch on ", StringComparison.Ordinal);

    /// <summary>The innermost place that the message names and that is one of the chart's files.</summary>
    public static (string Path, int Line, int Column) Of(ChartSubject chart, string message)
    {
        foreach (Match match in Place().Matches(message).Reverse())
        {
            var name = match.Groups["file"].Value;
            var path = chart.Texts.PathOfTemplate(name);
            if (chart.Texts.Text(path) is not null)
            {
                var column = match.Groups["column"] is { Success: true } given ? int.Parse(given.Value, CultureInfo.InvariantCulture) + 1 : 1;
                return (path, int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture), column);
            }
        }

        return ("", 0, 0);
    }

    /// <summary>The message without its places, in one line.</summary>
    public static string Plain(string message)
    {
        var lines = message.Split("\n\nUse --debug", 2)[0].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var action = lines.LastOrDefault(l => l.StartsWith("executing ", StringComparison.Ordinal));
        var last = lines.Length > 0 ? lines[^1] : "";
        var chain = last.LastIndexOf(" at <", StringComparison.Ordinal);
        var at = chain >= 0 ? last[(chain + 4)..] : action is not null && action.Contains(" at <", StringComparison.Ordinal)
            ? $"{action[(action.LastIndexOf(" at <", StringComparison.Ordinal) + 4)..]} {last}"
            : null;
        var text = at ?? Head().Replace(last, "");
        return at is null ? text : text.Replace("<", "'", StringComparison.Ordinal).Replace(">:", "':", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?<file>[^\s():]+/[^\s():]+):(?<line>\d{1,9})(:(?<column>\d{1,9}))?", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"^((parse|execution) error (at|in) \([^)]*\): |template: )", RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}
