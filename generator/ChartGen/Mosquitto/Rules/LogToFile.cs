using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>The file grows without end and is lost with the pod; nobody collects it.</summary>
public sealed class LogToFile : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6026", Severity.Warning, "A broker in a pod should not log to a file");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Settings
            .Where(s => s is { Directive.Name: "log_dest", Word: "file", Words.Length: > 1 })
            .Select(s => file.FindValue(Rule, s.Directive, "'log_dest file' hides the log from kubectl logs and fills the disk; allowed are stdout and stderr"));
}
