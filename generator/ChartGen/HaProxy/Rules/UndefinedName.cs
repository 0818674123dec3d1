using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>Names that nothing has.</summary>
public sealed class UndefinedName : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4021", Severity.Error, "What a line names must be there");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        var config = file.Config;
        return config.Sections.SelectMany(s => s.Directives.SelectMany(line => Line(file, s, line)))
            .Concat(config.Sections.Select(s => Defaults(file, s)).OfType<Finding>());
    }

    private IEnumerable<Finding> Line(HaProxyFile file, HaProxySection section, HaProxyDirective line)
    {
        var proxies = section.Kind is "frontend" or "listen" or "defaults" or "backend";
        if (proxies && line.Keyword is "default_backend" or "use_backend" && line.Words.Count > 1)
        {
            return Name(file, line, 1, "backend", ["backend", "listen"]);
        }

        if (line.Keyword is "server" or "server-template" or "default-server" && section.Kind is "backend" or "listen" or "defaults")
        {
            return Behind(file, line, "resolvers", "resolvers section", ["resolvers"]);
        }

        if (proxies && line.Keyword is "errorfiles" or "use-fcgi-app" && line.Words.Count > 1)
        {
            var kind = line.Keyword == "errorfiles" ? "http-errors" : "fcgi-app";
            return Name(file, line, 1, $"{kind} section", [kind]);
        }

        if (line.Keyword == "httpclient.resolvers.id" && line.Words.Count > 1)
        {
            return Name(file, line, 1, "resolvers section", ["resolvers"]);
        }

        if (section.Kind == "userlist" && line.Keyword is "user" or "group")
        {
            return Members(file, section, line);
        }

        return line.Keyword == "stick-table" ? Behind(file, line, "peers", "peers section", ["peers"]) : [];
    }

    private IEnumerable<Finding> Behind(HaProxyFile file, HaProxyDirective line, string option, string what, string[] kinds)
    {
        for (var at = 1; at + 1 < line.Words.Count; at++)
        {
            if (line.Words[at].Text == option)
            {
                return Name(file, line, at + 1, what, kinds);
            }
        }

        return [];
    }

    // user anna groups a,b and group a users anna,berta.
    private IEnumerable<Finding> Members(HaProxyFile file, HaProxySection section, HaProxyDirective line)
    {
        var (option, other) = line.Keyword == "user" ? ("groups", "group") : ("users", "user");
        var at = line.Words.Skip(2).ToList().FindIndex(w => w.Text == option) + 3;
        string[] there = [.. section.All(other).Select(o => o.Argument(0)).OfType<string>()];
        return at < 3 || at >= line.Words.Count
            ? []
            : line.Words[at].Text.Split(',').Where(name => name.Length > 0 && !there.Contains(name))
                .Select(name => file.Find(Rule, line, at, $"there is no {other} '{name}' in this userlist; {Suggestion.For(name, there, "it has others")}"));
    }

    private IEnumerable<Finding> Name(HaProxyFile file, HaProxyDirective line, int at, string what, string[] kinds)
    {
        var name = line.Words[at].Text;
        string[] there = [.. file.Config.Sections.Where(s => kinds.Contains(s.Kind) && s.Name is not null).Select(s => s.Name!)];
        if (!there.Contains(name) && name.IndexOfAny(['$', '%']) < 0)
        {
            yield return file.Find(Rule, line, at, $"there is no {what} '{name}'; {Suggestion.For(name, there, there.Length == 0 ? "the file has none" : $"the file has {there.Length}")}");
        }
    }

    private Finding? Defaults(HaProxyFile file, HaProxySection section)
    {
        if (section.From is not { } name || section.Kind is not ("frontend" or "backend" or "listen" or "defaults"))
        {
            return null;
        }

        var before = file.Config.OfKind("defaults").Where(s => s.Line < section.Line).ToArray();
        var same = before.Where(s => s.Name == name).ToArray();
        return same.Length switch
        {
            1 => null,
            0 => file.Find(Rule, section.Line, section.Head[^1].Column, $"no defaults section '{name}' stands before; {Suggestion.For(name, [.. before.Select(s => s.Name).OfType<string>()], "one must")}"),
            _ => file.Find(Rule, section.Line, section.Head[^1].Column, $"the defaults sections of the lines {string.Join(" and ", same.Select(s => s.Line))} are both called '{name}'; each needs its own name"),
        };
    }
}
