using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Consistency.Rules;

/// <summary>haproxy.cfg beside the chart says what the one in the ConfigMap does: only that one is read.</summary>
public sealed class HaProxyCopies : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7031", Severity.Warning, "haproxy.cfg should be the same beside the chart and in it");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from carried in facts.Subject.HaProxy
        where carried.Embedded is not null
        from beside in facts.Subject.HaProxy
        where beside.Embedded is null
        from finding in CopyOf.Differences(Rule, Lines(beside), Lines(carried), carried.Embedded!.Owner.Title)
        select finding;

    private static CopyOf.Line[] Lines(HaProxyFile file) =>
    [
        .. from section in file.Config.Sections
           from line in section.Directives
           let words = line.Words.Select(w => w.Text).ToArray()
           select new CopyOf.Line($"{section.Kind} {section.Name} {string.Join(' ', words.Take(words.Length > 2 ? 2 : 1))}", string.Join(' ', words), Spot.Of(file, line.Line, line.Words[0].Column)),
    ];
}
