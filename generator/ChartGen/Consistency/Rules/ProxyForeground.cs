using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>HAProxy stays in the foreground of its container.</summary>
public sealed class ProxyForeground : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7055", Severity.Error, "HAProxy must not go into the background of its container");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from pod in facts.Roles.Proxies
        from container in pod.Containers
        where !container.IsInit && ImageName.Of(container.Image).Last == "haproxy"
        let words = container.Node.Field("command").Items().Concat(container.Node.Field("args").Items()).ToArray()
        let background = words.FirstOrDefault(w => w.Text() == "-D")
        let daemon = facts.Ports.Proxy?.Config.OfKind("global").SelectMany(g => g.All("daemon")).FirstOrDefault()
        let isHeld = words.Any(w => w.Text() is "-db" or "-d" or "-W")
        where background is not null || (daemon is not null && words.Length > 0 && !isHeld)
        select (background is not null ? Spot.Of(pod.Owner, background, $"{container.Path}.command") : Spot.Of(facts.Ports.Proxy!, daemon!.Line, daemon.Words[0].Column)).Find(Rule, $"{pod.Owner.Title} starts HAProxy in the background, so its container ends at once; expected is haproxy -W -db, without -D and daemon");
}
