using ChartGen.Findings;
using ChartGen.HaProxy;
using ChartGen.HaProxy.Syntax;

namespace ChartGen.Linting;

/// <summary>A haproxy.cfg that was read.</summary>
/// <param name="Name">The path as the user gave it.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Config">Its sections.</param>
public sealed record HaProxyFile(string Name, string Text, HaProxyConfig Config) : LintFile(Name, LintKind.HaProxy, Text)
{
    /// <summary>The rules that found nothing in such a text before; null when nobody keeps them.</summary>
    internal ClearedRules? Cleared { get; init; }

    private (Version Version, IReadOnlyList<SyntaxFault> Faults)? syntax;

    /// <summary>What is wrong with its words for a version of HAProxy; checked once, since many rules ask.</summary>
    public IReadOnlyList<SyntaxFault> Syntax(Version version)
    {
        if (syntax is not { } known || known.Version != version)
        {
            syntax = known = (version, SyntaxCheck.Faults(Config, version));
        }

        return known.Faults;
    }

    /// <summary>A finding at a line of a section.</summary>
    public Finding Find(Rule rule, HaProxyDirective directive, string message) => Find(rule, directive.Line, directive.Words[0].Column, message);

    /// <summary>A finding at a word of a line.</summary>
    public Finding Find(Rule rule, HaProxyDirective directive, int word, string message) =>
        Find(rule, directive.Line, directive.Words[word].Column, message);

    /// <summary>A finding at the head of a section.</summary>
    public Finding Find(Rule rule, HaProxySection section, string message) => Find(rule, section.Line, section.Column, message);
}
