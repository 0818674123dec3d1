using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A program section in a process that starts no others.</summary>
public sealed class ProgramWithoutMaster : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4037", Severity.Error, "A program section must have the master-worker mode");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Config.OfKind("global").Any(g => g.All("master-worker").Any())
            ? []
            : file.Config.OfKind("program").Select(s => file.Find(Rule, s, $"the program '{s.Name}' needs a master that starts it; expected is master-worker in global"));
    }
}
