using System.Globalization;
using ChartGen.Consistency.Places;
using ChartGen.Findings;

namespace ChartGen.Consistency;

/// <summary>Finds who disagrees with the others.</summary>
internal static class Agreement
{
    /// <summary>
    /// A finding for each artifact that says something else than most do, at the first place where it does. Who says it
    /// first in the list is right when they are even.
    /// </summary>
    public static IEnumerable<Finding> Check(Rule rule, IEnumerable<Statement> statements)
    {
        Statement[] all = [.. statements];
        return Array.TrueForAll(all, s => s.Value == all[0].Value) ? [] : Odd(rule, all);
    }

    private static IEnumerable<Finding> Odd(Rule rule, Statement[] all)
    {
        var shares = all.GroupBy(s => s.Artifact).SelectMany(a => a.GroupBy(s => s.Value).Select(v => (v.Key, Share: (double)v.Count() / a.Count())));
        var right = shares.GroupBy(s => s.Key, s => s.Share).MaxBy(g => Math.Round(g.Sum(), 6))!.Key;
        // What templates make of topology.json is told there.
        var made = all.Where(s => s.Value != right && s.Artifact == TopologyPlaces.Path).Select(s => s.Value).ToHashSet();
        var witness = all.First(s => s.Value == right);
        return
            from odd in all.Where(s => s.Value != right && (s.Artifact == TopologyPlaces.Path || !made.Contains(s.Value) || !s.Spot.Location.File.Contains("/templates/", StringComparison.Ordinal))).GroupBy(s => (s.Artifact, s.Value))
            let first = odd.First()
            let more = odd.Count() == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" (and {odd.Count() - 1} more)")
            select first.Spot.Find(rule, $"{first.Saying} {Shown(first.Value)}{more}, and {witness.Saying} {Shown(right)}; expected is {Shown(right)}", witness.Spot.Related($"{witness.Saying} {Shown(right)}"));
    }

    private static string Shown(string value) => value.Length == 0 ? "''" : value;
}
