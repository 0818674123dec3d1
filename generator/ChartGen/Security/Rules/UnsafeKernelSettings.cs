using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Unsafe sysctls, and /proc without masks.</summary>
public sealed class UnsafeKernelSettings : PodRule
{
    private static readonly string[] Safe =
    [
        "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_unprivileged_port_start", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range",
        "net.ipv4.ip_local_reserved_ports", "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_intvl", "net.ipv4.tcp_keepalive_probes",
        "net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem",
    ];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8023", Severity.Warning, "A pod should leave the kernel as it is");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(PodView pod, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(pod);
        var settings = from sysctl in pod.Spec.Field("securityContext", "sysctls").Numbered($"{pod.Path}.securityContext.sysctls")
                       let name = sysctl.Node.Field("name")
                       where name.Text() is { Length: > 0 } text && !Safe.Contains(text)
                       select pod.Owner.Find(Rule, name, $"{sysctl.Path}.name", $"the sysctl {name.Text()} is not safe, and a kubelet refuses the pod unless it permits it; allowed are {string.Join(", ", Safe.Take(4))} and a few more");
        var masks = from container in pod.Containers
                    let mount = container.Node.Field("securityContext", "procMount")
                    where mount.Text() == "Unmasked"
                    select pod.Owner.Find(Rule, mount, $"{container.Path}.securityContext.procMount", $"container '{container.Name}' sees all of /proc; expected is Default");
        return settings.Concat(masks);
    }
}
