using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>Names that are given twice.</summary>
public sealed class DuplicateName : HaProxyRule
{
    private static readonly string[] Unique = ["resolvers", "peers", "cache", "ring"];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4020", Severity.Error, "A name must be given once");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        var sections = file.Config.Sections;
        var kinds = new Func<HaProxySection, bool>[]
        {
            s => s.Kind is "frontend" or "listen",
            s => s.Kind is "backend" or "listen",
        }.Concat(Unique.Select(kind => (Func<HaProxySection, bool>)(s => s.Kind == kind)));
        return kinds.SelectMany(kind => Sections(file, sections.Where(kind)))
            .DistinctBy(f => f.Location)
            .Concat(sections.Where(s => s.Kind is "backend" or "listen").SelectMany(s => Lines(file, s, "server")))
            .Concat(sections.Where(s => s.Kind == "resolvers").SelectMany(s => Lines(file, s, "nameserver")));
    }

    private IEnumerable<Finding> Sections(HaProxyFile file, IEnumerable<HaProxySection> sections) =>
        from same in sections.Where(s => s.Name is not null).GroupBy(s => s.Name)
        from second in same.Skip(1)
        select file.Find(Rule, second.Line, second.Head[1].Column, $"the {second.Kind} '{same.Key}' has the name of the {same.First().Kind} on line {same.First().Line}; each needs its own");

    private IEnumerable<Finding> Lines(HaProxyFile file, HaProxySection section, string keyword) =>
        from same in section.All(keyword).Where(l => l.Words.Count > 1).GroupBy(l => l.Argument(0))
        from second in same.Skip(1)
        select file.Find(Rule, second, 1, $"the {keyword} '{same.Key}' has the name of the one on line {same.First().Line}; each needs its own");
}
