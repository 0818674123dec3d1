using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Documentation;

/// <summary>
/// The pictures of the documentation show what the program makes now. CHARTGEN_ACCEPT_SNAPSHOTS=1 draws them anew.
/// </summary>
public sealed class PicturesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "pictures");

    private static readonly string[] Commands =
    [
        "chartgen build examples/multinode.yaml",
        "ls -C out/multinode",
        "helm lint --strict --set imageCredentials.existingSecret=registry-pull out/multinode/*.tgz",
        "haproxy -dW -c -f out/multinode/haproxy.cfg",
    ];

    [Fact]
    public void The_topology_is_that_of_the_documented_deployment()
    {
        using var workspace = new Workspace();
        workspace.Shell(Commands[0]);

        Snapshot.Matches(Path.Combine(Folder, "topology.svg"), File.ReadAllText(workspace["out/multinode/topology.svg"]));
    }

    [Fact]
    public void The_terminal_shows_a_real_run()
    {
        using var workspace = new Workspace();
        var lines = Commands.SelectMany(command => workspace.Shell(command).TrimEnd('\n').Split('\n').Prepend($"$ {command}"));

        Snapshot.Matches(Path.Combine(Folder, "terminal.svg"), TerminalPicture.Draw("A terminal: chartgen builds a deployment and says what could be safer; Helm and HAProxy accept what it made", lines));
    }
}
