using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Nfs;

/// <summary>nfs-setup.sh in a scratch root, in dash and in busybox with nothing but its applets.</summary>
public sealed class NfsSetupTests
{
    private const string Base = "/srv/nfs/brokers";
    private const string Broker0 = Base + "/server1/mosquitto/data";
    private const string Broker1 = Base + "/server2/mosquitto/data";
    private const string Center = Base + "/server1/management-center/config";
    private const string Others = "/srv/others 10.9.9.9(ro,no_subtree_check)\n";

    private static readonly string[] Small =
        ["nfs.repoPath=/srv/nfs", "nfs.setupFolder=brokers", "replicas.capacity=3", "replicas.max=3"];

    public static TheoryData<string> Shells => ["dash", "busybox"];

    [Theory]
    [MemberData(nameof(Shells))]
    public void The_first_run_makes_marks_owns_and_exports_and_the_second_changes_nothing(string shell)
    {
        using var deployment = new BuiltDeployment(Small);
        using var server = new ScratchServer(shell);
        var first = server.Run(deployment, "--new");
        Assert.True(first.ExitCode == 0, first.All);
        Assert.Equal("chartgen/v1 multinode broker 1\n", File.ReadAllText(server.Place(Broker1 + "/.chartgen-identity")));
        Assert.Equal("chartgen/v1 multinode management-center\n", File.ReadAllText(server.Place(Center + "/.chartgen-identity")));
        Assert.Equal("1000:1000", server.Owner(Broker0));
        Assert.Equal("0:0", server.Owner(Center));
        Assert.Equal("0:0", server.Owner(Broker0 + "/.chartgen-identity"));
        Assert.Equal("644", RealProgram.Run("stat", "-c", "%a", server.Place(Broker0 + "/.chartgen-identity")).Output.TrimEnd());
        Assert.Equal(Others, server.Exports[..Others.Length]);
        Assert.Equal(deployment.Lines, server.Exports.Split('\n').Where(l => l.StartsWith(Base, StringComparison.Ordinal)));

        var before = server.Tree;
        var second = server.Run(deployment);
        Assert.Equal("exit 0\nunchanged\n", second.All);
        Assert.Equal(before, server.Tree);
        Assert.Equal(0, server.Run(deployment, "--verify").ExitCode);
        Assert.Equal(before, server.Tree);
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void Two_deployments_have_two_blocks_and_neither_touches_the_others(string shell)
    {
        using var first = new BuiltDeployment(Small);
        using var second = new BuiltDeployment([.. Small, "metadata.name=second", "namespace=second", "nfs.setupFolder=second"]);
        using var changed = new BuiltDeployment([.. Small, "nfs.clients=[10.0.0.0/24, fd00::/64]"]);
        using var server = new ScratchServer(shell);
        Assert.Equal(0, server.Run(first, "--new").ExitCode);
        Assert.Equal(0, server.Run(second, "--new").ExitCode);
        var blockOfSecond = server.Exports[server.Exports.IndexOf("# BEGIN chartgen second/second", StringComparison.Ordinal)..];

        var rerun = server.Run(changed);
        Assert.True(rerun.ExitCode == 0, rerun.All);
        Assert.StartsWith(Others + "# BEGIN chartgen multinode/multinode\n", server.Exports, StringComparison.Ordinal);
        Assert.EndsWith("# END chartgen multinode/multinode\n" + blockOfSecond, server.Exports, StringComparison.Ordinal);
        Assert.Equal(4, server.Exports.Split('\n').Count(l => l.StartsWith(Base, StringComparison.Ordinal)));
        Assert.Contains("10.0.0.0/24(rw,sync,no_root_squash,no_subtree_check) fd00::/64(rw,", server.Exports, StringComparison.Ordinal);

        Assert.Equal(0, server.Run(first, "--remove").ExitCode);
        Assert.Equal(Others + blockOfSecond, server.Exports);
        Assert.Equal("exit 0\nunchanged\n", server.Run(first, "--remove").All);
        Assert.Equal("exit 0\nunchanged\n", server.Run(second).All);
        Assert.True(File.Exists(server.Place(Broker0 + "/.chartgen-identity")));
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void Without_new_a_missing_or_an_empty_directory_is_refused_and_nothing_is_changed(string shell)
    {
        using var deployment = new BuiltDeployment(Small);
        using var server = new ScratchServer(shell);
        AssertRefused(server, deployment, $"{Broker0} is missing; mount its disk, or create it with --new");

        Assert.Equal(0, server.Run(deployment, "--new").ExitCode);
        File.Delete(server.Place(Broker1 + "/.chartgen-identity"));
        Directory.CreateDirectory(server.Place(Broker1 + "/lost+found"));
        AssertRefused(server, deployment, $"{Broker1} is empty; mount its disk, or take it with --new");
        Assert.Equal(0, server.Run(deployment, "--new").ExitCode);
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void The_directory_of_another_broker_or_deployment_is_always_refused(string shell)
    {
        using var deployment = new BuiltDeployment(Small);
        using var server = new ScratchServer(shell);
        Assert.Equal(0, server.Run(deployment, "--new").ExitCode);
        server.Write(Broker1 + "/.chartgen-identity", "chartgen/v1 multinode broker 0\n");
        Directory.Delete(server.Place(Broker0), recursive: true);
        AssertRefused(server, deployment, $"{Broker1} is foreign: it belongs to 'chartgen/v1 multinode broker 0'", "--new", "--adopt");
        server.Write(Broker1 + "/.chartgen-identity", "chartgen/v1 other broker 1\n");
        AssertRefused(server, deployment, "'chartgen/v1 other broker 1', not to 'chartgen/v1 multinode broker 1'", "--new", "--adopt");
        File.Delete(server.Place(Broker1 + "/.chartgen-identity"));
        File.CreateSymbolicLink(server.Place(Broker1 + "/.chartgen-identity"), "/etc/passwd");
        AssertRefused(server, deployment, "its .chartgen-identity is no regular file", "--new", "--adopt");
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void Directories_filled_before_are_taken_over_on_demand_only(string shell)
    {
        using var deployment = new BuiltDeployment(Small);
        using var server = new ScratchServer(shell);
        foreach (var line in deployment.Lines)
        {
            server.Write(line.Split(' ')[0] + "/mosquitto.db", "data");
        }

        AssertRefused(server, deployment, $"{Broker0} has files and no identity", "--new");
        var adopted = server.Run(deployment, "--adopt");
        Assert.True(adopted.ExitCode == 0, adopted.All);
        Assert.Equal("chartgen/v1 multinode broker 0\n", File.ReadAllText(server.Place(Broker0 + "/.chartgen-identity")));
        Assert.Equal("1000:1000", server.Owner(Broker0 + "/mosquitto.db"));
        Assert.Equal("data", File.ReadAllText(server.Place(Broker0 + "/mosquitto.db")));
        Assert.Equal("exit 0\nunchanged\n", server.Run(deployment).All);
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void A_dry_run_tells_every_action_and_does_none(string shell)
    {
        using var deployment = new BuiltDeployment(Small);
        using var server = new ScratchServer(shell);
        var before = server.Tree;
        var dry = server.Run(deployment, "--dry-run", "--new");
        Assert.True(dry.ExitCode == 0, dry.All);
        Assert.Equal(before, server.Tree);
        Assert.Contains($"would create {server.Root}{Broker0}\n", dry.Output, StringComparison.Ordinal);
        Assert.Contains($"would give {server.Root}{Broker0} to 1000:1000 and mark it as 'chartgen/v1 multinode broker 0'\n", dry.Output, StringComparison.Ordinal);
        Assert.Contains($"would write {server.Root}/etc/exports:\n", dry.Output, StringComparison.Ordinal);
        Assert.All(deployment.Lines, line => Assert.Contains(line, dry.Output, StringComparison.Ordinal));

        var told = dry.Output.Split('\n').Where(l => l.StartsWith("would ", StringComparison.Ordinal)).Select(l => l["would ".Length..]);
        var done = server.Run(deployment, "--new").Output.Split('\n');
        Assert.All(told, line => Assert.Contains(line, done));
    }

    [Theory]
    [InlineData("# BEGIN chartgen multinode/multinode\n/x *(ro)\n", "line 3: the block of multinode/multinode has no end")]
    [InlineData("# END chartgen multinode/multinode\n", "line 2: the block of multinode/multinode ends without a beginning")]
    [InlineData("# BEGIN chartgen a/a\n# BEGIN chartgen multinode/multinode\n# END chartgen multinode/multinode\n# END chartgen a/a\n", "line 3: the block of multinode/multinode begins inside the block of a/a")]
    [InlineData("# BEGIN chartgen a/a\n", "line 2: the block of a/a has no end")]
    [InlineData("# BEGIN chartgen a/a\n# END chartgen a/a\n# BEGIN chartgen a/a\n# END chartgen a/a\n", "line 4: there is a second block of a/a")]
    [InlineData("/x *(ro) \\\n", "line 2: the last line ends in a backslash")]
    public void Damaged_marks_are_refused(string text, string reason)
    {
        using var deployment = new BuiltDeployment(Small);
        using var server = new ScratchServer();
        server.Write("etc/exports", Others + text);
        AssertRefused(server, deployment, $"etc/exports is damaged, {reason}; repair it by hand", "--new");
        Assert.Contains(reason, server.Run(deployment, "--remove").Error, StringComparison.Ordinal);
        Assert.EndsWith("etc/exports: damaged\n", server.Run(deployment, "--verify").Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void An_entry_for_the_same_directory_elsewhere_is_told_and_refused_when_the_client_is_the_same(string shell)
    {
        using var deployment = new BuiltDeployment(Small);
        using var server = new ScratchServer(shell);
        server.Write("etc/exports", $"{Others}# {Broker0} *(rw)\n{Broker0} 10.0.0.1(rw) \\\n  *(ro) # x\n");
        server.Write("etc/exports.d/old.exports", $"\"{Base}/server2//mosquitto\\057data/\" -ro *\n");
        var result = AssertRefused(server, deployment, $"etc/exports:3 exports {Broker0} to * already", "--new");
        Assert.Contains($"exports.d/old.exports:1 exports {Broker1} to * already", result.Error, StringComparison.Ordinal);
        Assert.Contains($"etc/exports:3 exports {Broker0} as well, to 10.0.0.1", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Shells))]
    public void Verify_tells_each_state(string shell)
    {
        using var deployment = new BuiltDeployment(Small);
        using var changed = new BuiltDeployment([.. Small, "nfs.clients=[10.0.0.0/24]"]);
        using var server = new ScratchServer(shell);
        Assert.Contains($"{Broker0}: missing\n", server.Run(deployment, "--verify").Output, StringComparison.Ordinal);
        Assert.EndsWith("etc/exports: missing\n", server.Run(deployment, "--verify").Output, StringComparison.Ordinal);
        Assert.Equal(0, server.Run(deployment, "--new").ExitCode);
        Assert.EndsWith("etc/exports: stale\n", server.Run(changed, "--verify").Output, StringComparison.Ordinal);

        File.Delete(server.Place(Broker0 + "/.chartgen-identity"));
        server.Write(Broker1 + "/.chartgen-identity", "chartgen/v1 other broker 1\n");
        server.Write(Center + "/config.json", "{}");
        File.Delete(server.Place(Center + "/.chartgen-identity"));
        var told = server.Run(deployment, "--verify");
        Assert.Equal(1, told.ExitCode);
        Assert.Contains($"{Broker0}: empty\n", told.Output, StringComparison.Ordinal);
        Assert.Contains($"{Broker1}: foreign\n", told.Output, StringComparison.Ordinal);
        Assert.Contains($"{Center}: filled\n", told.Output, StringComparison.Ordinal);
        Assert.Contains($"{Base}/server3/mosquitto/data: ok\n", told.Output, StringComparison.Ordinal);
        Assert.EndsWith("etc/exports: current\n", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_owner_who_cannot_be_written_as_is_told()
    {
        using var deployment = new BuiltDeployment(Small);
        using var server = new ScratchServer();
        Assert.Equal(0, server.Run(deployment, "--new").ExitCode);
        RealProgram.Run("chown", "0:0", server.Place(Broker0));
        AssertRefused(server, deployment, $"{Broker0} is owned by 0:0, and 1000:1000 writes there");
    }

    [Theory]
    [InlineData("unknown argument '--force'", "--force")]
    [InlineData("--verify stands alone", "--verify", "--new")]
    [InlineData("--verify stands alone", "--verify", "--remove")]
    [InlineData("--verify stands alone", "--verify", "--dry-run")]
    [InlineData("--exportfs needs a path", "--exportfs")]
    public void Wrong_usage_ends_with_2(string reason, params string[] arguments)
    {
        using var deployment = new BuiltDeployment(Small);
        using var server = new ScratchServer();
        var result = server.Run(deployment, arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_every_option()
    {
        using var deployment = new BuiltDeployment(Small);
        var help = RealProgram.Run(RealTool.Require("dash"), deployment.Script, "--help");
        Assert.Equal(0, help.ExitCode);
        foreach (var option in new[] { "--new", "--adopt", "--dry-run", "--verify", "--remove", "--root", "--exportfs" })
        {
            Assert.Contains(option, help.Output, StringComparison.Ordinal);
        }
    }

    private static RunResult AssertRefused(ScratchServer server, BuiltDeployment deployment, string reason, params string[] arguments)
    {
        var before = server.Tree;
        var result = server.Run(deployment, arguments);
        Assert.True(result.ExitCode == 1, result.All);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.Contains("refused; nothing was changed", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, server.Tree);
        return result;
    }
}
