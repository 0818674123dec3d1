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
            .Concat(sections.Where(s => s.Kind is "backend" or "listen").SelectMany(s => Lines(file, s, "server").Concat(Templates(file, s))))
            .Concat(sections.SelectMany(s => s.All("stick-table").Skip(s.Kind == "peers" ? int.MaxValue : 1))
                .Select(line => file.Find(Rule, line, "a section has one stick-table, which has its name; this one has another above")))
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

    // A template `m 3` makes the servers m1, m2 and m3.
    private IEnumerable<Finding> Templates(HaProxyFile file, HaProxySection section) =>
        from template in section.All("server-template").Where(l => l.Words.Count > 2)
        from server in section.Directives.Where(l => l.Keyword is "server" or "server-template" && l.Words.Count > 2 && !ReferenceEquals(l, template))
        where server.Keyword == "server" ? Makes(template, server.Argument(0)!) : server.Line > template.Line && server.Argument(0) == template.Argument(0)
        select file.Find(Rule, template, 1, $"'{template.Argument(0)} {template.Argument(1)}' makes a server with the name of the one on line {server.Line}; each needs its own");

    private static bool Makes(HaProxyDirective template, string name)
    {
        var prefix = template.Argument(0)!;
        var range = template.Argument(1)!.Split('-').Select(n => int.TryParse(n, out var number) ? number : 0).ToArray();
        var (first, last) = range.Length == 1 ? (1, range[0]) : (range[0], range[1]);
        return name.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(name.AsSpan(prefix.Length), out var at) && at >= first && at <= last;
    }
}
