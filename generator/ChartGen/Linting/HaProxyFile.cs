using ChartGen.Findings;
using ChartGen.HaProxy;

namespace ChartGen.Linting;

/// <summary>A haproxy.cfg that was read.</summary>
/// <param name="Name">The path as the user gave it.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Config">Its sections.</param>
public sealed record HaProxyFile(string Name, string Text, HaProxyConfig Config) : LintFile(Name, LintKind.HaProxy, Text)
{
    /// <summary>A finding at a line of a section.</summary>
    public Finding Find(Rule rule, HaProxyDirective directive, string message) => Find(rule, directive.Line, directive.Words[0].Column, message);

    /// <summary>A finding at a word of a line.</summary>
    public Finding Find(Rule rule, HaProxyDirective directive, int word, string message) =>
        Find(rule, directive.Line, directive.Words[word].Column, message);

    /// <summary>A finding at the head of a section.</summary>
    public Finding Find(Rule rule, HaProxySection section, string message) => Find(rule, section.Line, section.Column, message);
}
