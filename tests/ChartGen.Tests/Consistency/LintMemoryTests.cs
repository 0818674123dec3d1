using ChartGen.Linting;
using Xunit;

namespace ChartGen.Tests.Consistency;

/// <summary>What deployments of one call share changes no finding: each is told what it is told alone, whichever come before it.</summary>
public class LintMemoryTests
{
    [Theory]
    // The comment at the head of a configuration names the deployment, and may have more lines.
    [InlineData("haproxy.cfg: # HAProxy => # one\n# two\n# HAProxy ;; haproxy.cfg: maxconn => maxcon")]
    [InlineData("haproxy.cfg: # HAProxy => # other", "haproxy.cfg: # HAProxy => # third ;; haproxy.cfg: maxconn => maxcon")]
    [InlineData("haproxy.cfg: maxconn => maxcon", "haproxy.cfg: # HAProxy => # other ;; haproxy.cfg: maxconn => maxcon", "haproxy.cfg: # HAProxy => # one\n# ;; haproxy.cfg: maxconn => maxcon")]
    [InlineData("mosquitto.conf: # Every => # one\n# Every ;; mosquitto.conf: allow_anonymous => allow_anonymus")]
    [InlineData("mosquitto.conf: allow_anonymous => allow_anonymus", "mosquitto.conf: # Every => # other")]
    // Commands, tables and lines of scripts that others have too, at other places.
    [InlineData("INSTALL.md: # Installing => text\n\n# Installing ;; INSTALL.md: 'multinode' => 'other'")]
    [InlineData("INSTALL.md: 'multinode' => 'other'", "INSTALL.md: # Installing => text\n\n# Installing")]
    [InlineData("INSTALL.md: ```bash => text ;; INSTALL.md: 'multinode' => 'other'", "INSTALL.md: ```bash => ``` ;; INSTALL.md: 'multinode' => 'other'")]
    [InlineData("INSTALL.md: mosquitto-2. => mosquitto-3.", "INSTALL.md: | broker 1 | => | broker x | ;; INSTALL.md: mosquitto-1. => mosquitto-0.")]
    [InlineData("INSTALL.md: 1000:1000 | broker `mosquitto-3` => 1000:1001 | broker `mosquitto-3`", "INSTALL.md: # Installing => |x|\n# Installing ;; INSTALL.md: mosquitto-1. => mosquitto-2.")]
    [InlineData("nfs-setup.sh: server3/mosquitto => server4/mosquitto", "nfs-setup.sh: # Prepares => # x\n# Prepares ;; nfs-setup.sh: server3/mosquitto => server7/mosquitto")]
    // Trees of values and of topology.json.
    [InlineData("chart/files/topology.json: \"mosquitto-pv-2\" => \"mosquitto-pv-3\"", "chart/files/topology.json: broker 2 => broker 3")]
    [InlineData("chart/files/topology.json: \"nodeId\": 3 => \"nodeId\": 5", "chart/files/topology.json: server3/mosquitto/data => server4/mosquitto/data")]
    [InlineData("values.yaml: namespace: multinode => namespace: other", "values.yaml: namespace: multinode => namespace: 12", "values.yaml: namespace: multinode => # namespace: multinode")]
    // Connections of the Management Center.
    [InlineData("chart/templates/_connections.tpl: (int $topology.adminPort) => 1883 ;; haproxy.cfg: # HAProxy => # other")]
    public void Deployments_before_it_change_nothing(params string[] edits)
    {
        var memory = new LintMemory();
        string[] all = ["", .. edits, "", .. edits.Reverse()];
        var found = 0;
        foreach (var edit in all)
        {
            var files = ClusterCase.With("multinode", edit);
            var alone = Words(files, null);
            found += alone.Length > 0 ? 1 : 0;
            Assert.Equal(alone, Words(files, memory));
        }

        Assert.InRange(found, 1, all.Length - 2);
    }

    [Fact]
    public void A_rule_that_found_nothing_looks_again_with_other_facts()
    {
        var memory = new LintMemory();
        LintFile[] files = [new("haproxy.cfg", LintKind.HaProxy, "# x\ndefaults\n  mode tcp\n  timeout client 1m\n  timeout server 1m\n  timeout connect 1s\nfrontend in\n  bind :1883\n  default_backend out\nbackend out\n  server one 127.0.0.1:1884\nglobal\n  maxconn 1000\n")];
        Assert.Empty(Linter.FindErrors(files, new LintFacts(), memory));
        Assert.Single(Linter.FindErrors(files, new LintFacts { FileLimit = 100 }, memory));
        Assert.Empty(Linter.FindErrors(files, new LintFacts(), memory));
    }

    private static string Words(IReadOnlyList<LintFile> files, LintMemory? memory) =>
        string.Join('\n', Linter.FindErrors(files, new LintFacts(), memory).Select(f => $"{f.Location} {f.Rule.Id} {f.Subject} {f.Message} {string.Join(' ', f.Related)}"));
}
