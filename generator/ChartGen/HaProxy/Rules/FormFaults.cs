using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>What HAProxy refuses by the form of the file alone: quotes, sections, conditions, the last line feed.</summary>
public sealed class FormFaults : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4001", Severity.Error, "haproxy.cfg must have the form that HAProxy reads: closed quotes, lines in sections, a line feed at the end");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts) =>
        file.Config.Faults.Select(f => file.Find(Rule, f.Line, f.Column, f.Message).With(IsMissingLineFeed(file, f)
            ? file.Insert(f.Line, f.Column, file.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n", "end the last line with a line feed")
            : null));

    private static bool IsMissingLineFeed(HaProxyFile file, TextFault fault) =>
        fault.Line == file.Lines.Count && file.Lines[^1].Length > 0 && fault.Column == file.Lines[^1].Length + 1;
}
