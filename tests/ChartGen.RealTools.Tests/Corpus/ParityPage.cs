using System.Globalization;
using System.Text;

namespace ChartGen.RealTools.Tests.Corpus;

/// <summary>Writes docs/parity.md: for each public chart, whether we give what Helm gives.</summary>
internal static class ParityPage
{
    public static string Of(IReadOnlyCollection<CorpusVerdict> verdicts)
    {
        var renders = verdicts.Where(v => !v.Case.IsRefusal).ToList();
        var refusals = verdicts.Where(v => v.Case.IsRefusal).ToList();
        var page = new StringBuilder()
            .Append("# Parity: public charts beside Helm\n\n")
            .Append("Helm 4.1.4 rendered each chart below, with its default values, with the values that its authors test it with, and with\n")
            .Append("values that switch on as much as possible. `chartgen render` is compared with it byte for byte. Where Helm refuses a chart\n")
            .Append("or its values, `chartgen render` must refuse it too, with the same text on standard error.\n\n")
            .Append("A test writes this page: `ChartGen.RealTools.Tests --filter-class '*ParityTests'` with `CHARTGEN_ACCEPT_SNAPSHOTS=1`.\n\n")
            .Append(CultureInfo.InvariantCulture, $"**{renders.Count(v => v.Same)} of {renders.Count} renders and {refusals.Count(v => v.Same)} of {refusals.Count} refusals are the same.**\n\n")
            .Append("| chart | renders | refusals | if not the same, why |\n|---|---|---|---|\n");
        foreach (var chart in verdicts.GroupBy(v => v.Case.Chart).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var why = string.Join("; ", chart.Where(v => !v.Same).OrderBy(v => v.Case.Variant, StringComparer.Ordinal).Select(v => $"{v.Case.Variant}: {v.Difference}"));
            page.Append(CultureInfo.InvariantCulture, $"| {chart.Key} | {Count(chart, false)} | {Count(chart, true)} | {Cell(why)} |\n");
        }

        return page.ToString();
    }

    private static string Count(IEnumerable<CorpusVerdict> verdicts, bool refusals)
    {
        var all = verdicts.Where(v => v.Case.IsRefusal == refusals).ToList();
        return (all.Count, all.Count(v => v.Same)) switch
        {
            (0, _) => "",
            var (count, same) when count == same => string.Create(CultureInfo.InvariantCulture, $"{count} same"),
            var (count, same) => string.Create(CultureInfo.InvariantCulture, $"**{same} of {count}**"),
        };
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
