using System.Globalization;
using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Cluster;

/// <summary>
/// What a Kubernetes node gives its pods, as far as HAProxy sees it: a bridge that joins the pods, each in a namespace
/// and with an address of its own, and a cluster DNS (dnsmasq) that knows the pods which run now.
/// </summary>
internal sealed class PodNetwork : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder folder = new();
    private readonly List<NetworkNamespace> pods = [];
    private readonly Dictionary<string, string> names = [];
    private readonly BackgroundProgram dns;

    /// <summary>Makes the bridge and the DNS server.</summary>
    /// <param name="nameserver">The address of the cluster DNS, on port 53.</param>
    public PodNetwork(string nameserver)
    {
        Node = new NetworkNamespace("node");
        NetworkNamespace.Ip("-n", Node.Name, "link", "add", "pods", "type", "bridge");
        NetworkNamespace.Ip("-n", Node.Name, "address", "add", "10.244.0.1/16", "dev", "pods");
        NetworkNamespace.Ip("-n", Node.Name, "link", "set", "pods", "up");
        NetworkNamespace.Ip("-n", Node.Name, "address", "add", $"{nameserver}/32", "dev", "lo");
        folder.Write("hosts", "");
        dns = Node.Start(
            "dnsmasq",
            "--keep-in-foreground", "--conf-file=/dev/null", "--pid-file=", "--user=root", "--group=root",
            "--bind-interfaces", $"--listen-address={nameserver}", "--no-resolv", "--no-hosts",
            "--local=/cluster.local/", $"--addn-hosts={folder["hosts"]}", "--log-queries", "--log-facility=-");

        // Before it is ready, the signal that makes it read the names anew would end it.
        Poll.Until("dnsmasq is ready", Soon, () => dns.Output.Contains("started, version", StringComparison.Ordinal), () => dns.ToString()!);
    }

    /// <summary>The node itself: clients come from here, as through a NodePort.</summary>
    public NetworkNamespace Node { get; }

    /// <summary>The DNS server, for messages of failed assertions.</summary>
    public BackgroundProgram Dns => dns;

    /// <summary>Adds a pod with an address of 10.244.0.0/16.</summary>
    public NetworkNamespace AddPod(string role, string address)
    {
        var pod = new NetworkNamespace(role);
        pods.Add(pod);
        var port = "pod" + pods.Count.ToString(CultureInfo.InvariantCulture);
        NetworkNamespace.Ip("-n", Node.Name, "link", "add", port, "type", "veth", "peer", "name", "eth0", "netns", pod.Name);
        NetworkNamespace.Ip("-n", Node.Name, "link", "set", port, "master", "pods", "up");
        NetworkNamespace.Ip("-n", pod.Name, "address", "add", $"{address}/16", "dev", "eth0");
        NetworkNamespace.Ip("-n", pod.Name, "link", "set", "eth0", "up");
        NetworkNamespace.Ip("-n", pod.Name, "route", "add", "default", "via", "10.244.0.1");
        return pod;
    }

    /// <summary>Gives a pod a name in the DNS, or takes it away (null), as the headless Service does.</summary>
    public void Name(string dnsName, string? address)
    {
        names.Remove(dnsName);
        if (address is not null)
        {
            names.Add(dnsName, address);
        }

        folder.Write("hosts", string.Concat(names.Select(n => $"{n.Value} {n.Key}\n")));
        dns.Signal("HUP");
    }

    public void Dispose()
    {
        dns.Dispose();
        pods.ForEach(p => p.Dispose());
        Node.Dispose();
        folder.Dispose();
    }
}
