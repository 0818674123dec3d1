using System.Text.RegularExpressions;
using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Listeners;

/// <summary>
/// What the chart mounts in a pod: a folder for each encrypted listener with its certificate, its key and the authorities of
/// clients. Built files name that folder by its place in the pod; <see cref="Adapt"/> puts this one in its stead.
/// </summary>
internal sealed partial class MountedCertificates : IDisposable
{
    private const string PlaceInPod = "/etc/mosquitto-tls";
    private readonly TemporaryFolder folder = new();
    private readonly string[] listeners;

    /// <summary>The files of every listener that the texts name, haproxy.cfg and mosquitto.conf.</summary>
    public MountedCertificates(TestAuthority servers, TestAuthority clients, string[] addresses, params string[] texts)
    {
        listeners = [.. texts.SelectMany(t => Named().Matches(t)).Select(m => m.Groups["listener"].Value).Distinct()];
        Renew(servers, clients, addresses);
    }

    /// <summary>The listeners that have certificates, by their names.</summary>
    public IReadOnlyList<string> Listeners => listeners;

    /// <summary>Writes other certificates in their place, as the kubelet does when the Secret changes.</summary>
    public void Renew(TestAuthority servers, TestAuthority clients, string[] addresses)
    {
        foreach (var listener in listeners)
        {
            var (certificate, key) = servers.Sign("mqtt.example.com", addresses);
            folder.Write($"{listener}/server.pem", certificate);
            folder.Write($"{listener}/server.pem.key", key);
            folder.Write($"{listener}/clients.pem", clients.Pem);
        }

        // HAProxy runs as user 99.
        RealProgram.Run(RealTool.Require("chmod"), "-R", "a+rX", folder.Path);
    }

    /// <summary>A built file for this machine.</summary>
    public string Adapt(string text) => text.Replace(PlaceInPod, folder.Path, StringComparison.Ordinal);

    public void Dispose() => folder.Dispose();

    [GeneratedRegex("(^|[ /])(?<listener>[a-z]+-?[0-9]*)/(server|clients)\\.pem")]
    private static partial Regex Named();
}
