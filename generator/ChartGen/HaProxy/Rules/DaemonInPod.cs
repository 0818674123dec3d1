using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A process that goes to the background, and with it the pod.</summary>
public sealed class DaemonInPod : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4031", Severity.Warning, "HAProxy should stay in the foreground of its pod");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Config.OfKind("global").SelectMany(g => g.All("daemon"))
            .Select(line => file.Find(Rule, line, "'daemon' sends HAProxy to the background, and a pod ends with its first process; expected is no such line, or HAProxy run with -W -db")
                .With(file.RemoveLine(line.Line, "remove the line")));
    }
}
