using ChartGen.Findings;
using ChartGen.HaProxy.Syntax;

namespace ChartGen.Linting;

/// <summary>A rule about one kind of fault in the words of a haproxy.cfg.</summary>
public abstract class HaProxySyntaxRule : HaProxyRule
{
    /// <summary>The kind of fault.</summary>
    protected abstract FaultKind Kind { get; }

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(facts);
        var faults = file.Syntax(facts.HaProxyVersion);
        return faults.Count == 0 ? [] : OfKind(file, faults);
    }

    private IEnumerable<Finding> OfKind(HaProxyFile file, IReadOnlyList<SyntaxFault> faults) =>
        faults.Where(f => f.Kind == Kind).Select(f => file.Find(Rule, f.Line, f.Column, f.Message).With(FixOf(file, f)));

    private static Fix? FixOf(HaProxyFile file, SyntaxFault fault) => fault.Mend switch
    {
        null => null,
        { Replacement: { } replacement } mend => file.Replace(fault.Line, fault.Column, mend.Written, replacement, mend.Description),
        var mend => file.RemoveLine(fault.Line, mend.Description),
    };
}
