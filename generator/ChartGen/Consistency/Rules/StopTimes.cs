using System.Globalization;
using ChartGen.Findings;
using ChartGen.HaProxy;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>Kubernetes kills a pod after its grace period, whatever it still does.</summary>
public sealed class StopTimes : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7035", Severity.Warning, "A pod should have time for its preStop and its hard-stop-after");

    private const int DefaultGrace = 30;

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from pod in facts.Roles.Brokers.Select(b => b.Pod!).Concat(facts.Roles.Proxies).Distinct()
        let node = pod.Spec.Field("terminationGracePeriodSeconds")
        let grace = node.Integer() ?? DefaultGrace
        let wait = pod.Containers.Where(c => !c.IsInit).Select(c => PreStop(c.Node.Field("lifecycle", "preStop"))).DefaultIfEmpty().Max()
        let stop = facts.Roles.Proxies.Contains(pod) ? HardStop(facts) : 0
        where wait + stop > 0 && wait + stop >= grace
        let what = string.Join(" and ", new[] { wait > 0 ? $"preStop takes up to {wait} s" : "", stop > 0 ? $"hard-stop-after of haproxy.cfg is {stop} s" : "" }.Where(t => t.Length > 0))
        select Spot.Of(pod.Owner, node ?? pod.Spec, $"{pod.Path}.terminationGracePeriodSeconds").Find(
            Rule,
            string.Create(CultureInfo.InvariantCulture, $"{pod.Owner.Title} is killed after {grace} s, and its {what}; expected are more than {wait + stop} s"));

    // sleep 5, sh -c "sleep 5", a script whose first number is its time, or the field sleep.
    private static long PreStop(YamlNode? hook) =>
        hook.Field("sleep", "seconds").Integer()
        ?? hook.Field("exec", "command").Items()
            .SelectMany(w => (w.Text() ?? "").Split([' ', ';']))
            .Where(w => w.Length is > 0 and < 6 && w.All(char.IsAsciiDigit))
            .Select(w => long.Parse(w, CultureInfo.InvariantCulture))
            .FirstOrDefault();

    private static long HardStop(ClusterFacts facts) =>
        facts.Ports.Proxy?.Config.OfKind("global").SelectMany(g => g.All("hard-stop-after")).LastOrDefault()?.Argument(0) is { } text && HaProxyDuration.TryParse(text, out var time, out _)
            ? (time.Milliseconds + 999) / 1000
            : 0;
}
