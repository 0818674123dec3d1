using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>Timeouts that cut clients which are silent as long as the broker lets them.</summary>
public sealed class IdleTimeout : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4034", Severity.Warning, "A client should not be cut while it keeps to its keepalive");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var keepalives = subject.Mosquitto.SelectMany(f => f.Config.Directives)
            .Where(d => d.Name == "max_keepalive")
            .Select(d => long.TryParse(d.Value, out var seconds) ? seconds : 0)
            .ToArray();
        return keepalives.Length == 0 ? [] : subject.HaProxy.SelectMany(file => Check(file, keepalives.Max()));
    }

    private IEnumerable<Finding> Check(HaProxyFile file, long keepalive) =>
        from section in file.Config.Sections
        where section.Kind is "frontend" or "backend" or "listen" && file.Config.ModeOf(section) == "tcp"
        from timeout in TimeoutsOf(section.Kind)
        let line = file.Config.Setting(section, "timeout", timeout)
        where line is { Words.Count: > 2 } && HaProxyDuration.TryParse(line.Words[2].Text, out var time, out _) && time.Milliseconds > 0 && time.Milliseconds < keepalive * 1500
        group (line, timeout) by line.Line into same
        let first = same.First()
        select file.Find(Rule, first.line, 2, $"timeout {first.timeout} {first.line.Words[2].Text} cuts clients that mosquitto.conf lets be silent for {keepalive} s (max_keepalive) and half as long again; expected is at least {((keepalive * 3) + 1) / 2}s");

    private static string[] TimeoutsOf(string kind) => kind switch
    {
        "frontend" => ["client"],
        "backend" => ["server"],
        _ => ["client", "server"],
    };
}
