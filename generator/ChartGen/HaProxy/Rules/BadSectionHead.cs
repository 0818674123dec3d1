using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>The first line of a section: its name, and for a proxy the defaults that it takes.</summary>
public sealed class BadSectionHead : HaProxyRule
{
    private static readonly string[] Named = ["frontend", "backend", "listen", "resolvers", "peers", "userlist", "mailers", "cache", "ring", "program", "http-errors", "fcgi-app", "log-forward"];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4019", Severity.Error, "A section must begin with its kind and its name, and nothing else");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Config.Sections.Select(s => Fault(file, s)).OfType<Finding>();
    }

    private Finding? Fault(HaProxyFile file, HaProxySection section)
    {
        var (kind, head) = (section.Kind, section.Head);
        if (kind == "global" && head.Count > 1)
        {
            return file.Find(Rule, section.Line, head[1].Column, $"'global' does not take '{head[1].Text}'; it stands alone");
        }

        if (Named.Contains(kind) && head.Count == 1)
        {
            return file.Find(Rule, section, $"this {kind} section has no name; one must stand behind '{kind}'");
        }

        if (Named.Contains(kind) && HaProxyNames.WrongLetter(head[1].Text) is { } wrong)
        {
            return file.Find(Rule, section.Line, head[1].Column, $"the name '{head[1].Text}' holds '{wrong}'; {HaProxyNames.Allowed}");
        }

        if (kind is "userlist" or "cache" or "peers" or "program" or "fcgi-app" && head.Count > 2)
        {
            return file.Find(Rule, section.Line, head[2].Column, $"'{kind} {head[1].Text}' does not take '{head[2].Text}'; a name is all that stands there");
        }

        return kind is "frontend" or "backend" or "listen" && head.Count > 2 && (head[2].Text != "from" || head.Count != 4)
            ? file.Find(Rule, section.Line, head[2].Column, $"'{kind} {head[1].Text}' does not take '{head[2].Text}'; allowed is from and the name of a defaults section, and an address belongs into a bind line")
            : null;
    }
}
