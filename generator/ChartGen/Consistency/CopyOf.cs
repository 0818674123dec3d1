using System.Globalization;
using ChartGen.Findings;

namespace ChartGen.Consistency;

/// <summary>Holds a file against the copy of it that the chart carries, line by line, whatever their comments and blanks.</summary>
internal static class CopyOf
{
    private const int Most = 4;

    /// <summary>A line of a file that says something.</summary>
    /// <param name="Key">What is set: lines of one key are one line, changed.</param>
    /// <param name="Text">The whole of it.</param>
    /// <param name="Spot">Where.</param>
    internal sealed record Line(string Key, string Text, Spot Spot);

    public static IEnumerable<Finding> Differences(Rule rule, IReadOnlyList<Line> beside, IReadOnlyList<Line> carried, string carrier)
    {
        var theirs = carried.GroupBy(l => l.Text).ToDictionary(g => g.Key, g => g.Count());
        Line[] more = [.. beside.Where(l => !Take(theirs, l.Text))];
        var own = beside.GroupBy(l => l.Text).ToDictionary(g => g.Key, g => g.Count());
        var fewer = carried.Where(l => !Take(own, l.Text)).ToList();
        foreach (var line in more.Take(Most))
        {
            var changed = fewer.FirstOrDefault(l => l.Key == line.Key);
            fewer.Remove(changed!);
            yield return changed is null
                ? line.Spot.Find(rule, $"'{line.Text}' is not in {carrier}; expected are the same lines in both")
                : line.Spot.Find(rule, $"'{line.Text}' is '{changed.Text}' in {carrier}; expected is the same in both", changed.Spot.Related(changed.Text));
        }

        if (more.Length > Most)
        {
            yield return more[Most].Spot.Find(rule, string.Create(CultureInfo.InvariantCulture, $"{more.Length - Most} more lines are not in {carrier}; expected are the same lines in both"));
        }
        else if (fewer.Count > 0 && beside.Count > 0)
        {
            yield return beside[^1].Spot.Find(rule, $"'{fewer[0].Text}'{(fewer.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" and {fewer.Count - 1} more") : "")} of {carrier} is missing; expected are the same lines in both", fewer[0].Spot.Related(fewer[0].Text));
        }
    }

    private static bool Take(Dictionary<string, int> counts, string text) => counts.GetValueOrDefault(text) > 0 && counts[text]-- > 0;
}
