using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Nfs;

/// <summary>What nfs-setup.sh does with the exports file itself: its owner, its links, its folder, a kill at any moment.</summary>
public sealed class NfsSetupFileTests
{
    private static readonly string[] Small =
        ["nfs.repoPath=/srv/nfs", "nfs.setupFolder=brokers", "replicas.capacity=3", "replicas.max=3"];

    [Fact]
    public void Mode_and_owner_of_the_exports_file_stay()
    {
        using var deployment = new BuiltDeployment(Small);
        using var server = new ScratchServer();
        var exports = server.Place("etc/exports");
        File.WriteAllText(exports, "/x 10.0.0.1(ro)");
        RealProgram.Run("chmod", "0640", exports);
        RealProgram.Run("chown", "12:34", exports);
        Assert.Equal(0, server.Run(deployment, "--new").ExitCode);
        Assert.Equal("640 12:34", RealProgram.Run("stat", "-c", "%a %u:%g", exports).Output.TrimEnd());
        Assert.StartsWith("/x 10.0.0.1(ro)\n# BEGIN chartgen", server.Exports, StringComparison.Ordinal);
        Assert.Equal(["exports"], Directory.GetFileSystemEntries(server.Place("etc")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_link_is_followed_to_its_file_but_not_out_of_the_root()
    {
        using var deployment = new BuiltDeployment(Small);
        using var server = new ScratchServer();
        File.Delete(server.Place("etc/exports"));
        server.Write("data/exports", "");
        File.CreateSymbolicLink(server.Place("etc/exports"), "../data/exports");
        Assert.Equal(0, server.Run(deployment, "--new").ExitCode);
        Assert.Equal("../data/exports", new FileInfo(server.Place("etc/exports")).LinkTarget);
        Assert.Contains("# BEGIN chartgen", File.ReadAllText(server.Place("data/exports")), StringComparison.Ordinal);

        File.Delete(server.Place("etc/exports"));
        File.CreateSymbolicLink(server.Place("etc/exports"), "/etc/hostname");
        var refused = server.Run(deployment);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("leads out of", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_noticed_before_anything_is_changed()
    {
        using var deployment = new BuiltDeployment(Small);
        using var server = new ScratchServer();
        var before = server.Tree;
        var result = RealProgram.Run(
            RealTool.Require("unshare"),
            "-m",
            "sh",
            "-c",
            "mount --make-rprivate / && mount --bind \"$1/etc\" \"$1/etc\" && mount -o remount,bind,ro \"$1/etc\" && exec dash \"$2\" --root \"$1\" --new",
            "sh",
            server.Root,
            deployment.Script);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("nothing can be written into", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, server.Tree);
    }

    [Fact]
    public void A_kill_before_any_of_its_steps_leaves_the_old_exports_or_the_new_and_the_next_run_completes_them()
    {
        using var deployment = new BuiltDeployment(Small);
        using var programs = new TemporaryFolder();
        foreach (var name in new[] { "mkdir", "chown", "mktemp", "chmod", "mv", "cp", "cat", "rm", "sync" })
        {
            var program = programs.Write("bin/" + name, $"""
                #!/bin/sh
                PATH=/usr/sbin:/usr/bin:/sbin:/bin
                echo "{name}" >>'{programs["calls"]}'
                read -r at <'{programs["kill-at"]}'
                if [ "$(wc -l <'{programs["calls"]}')" -eq "$at" ]; then kill -9 0; fi
                exec {name} "$@"
                """);
            RealProgram.Run("chmod", "+x", program);
        }

        var killed = 0;
        for (var killAt = 1; ; killAt++)
        {
            using var server = new ScratchServer();
            var old = server.Exports;
            programs.Write("calls", "");
            programs.Write("kill-at", $"{killAt}\n");
            var result = server.RunWith(programs["bin"], deployment, "--new");
            if (result.ExitCode == 0)
            {
                break;
            }

            killed++;
            var left = server.Exports;
            Assert.Equal(0, server.Run(deployment, "--new").ExitCode);
            Assert.True(left == old || left == server.Exports, $"killed before step {killAt}:\n{left}");
            Assert.Equal(["exports"], Directory.GetFileSystemEntries(server.Place("etc")).Select(Path.GetFileName));
            Assert.Equal("exit 0\nunchanged\n", server.Run(deployment).All);
            Assert.DoesNotContain(
                Directory.GetFiles(server.Root, "*", SearchOption.AllDirectories),
                file => file.Contains(".chartgen-identity.", StringComparison.Ordinal));
        }

        Assert.InRange(killed, 20, 200);
    }

    [Fact]
    public void The_script_is_clean_to_shellcheck()
    {
        using var deployment = new BuiltDeployment(Small);
        var shellcheck = RealTool.Require("shellcheck");
        var result = RealProgram.Run(shellcheck, "-s", "sh", deployment.Script);
        Assert.True(result.ExitCode == 0, result.All);

        // Of the optional checks three are left out: braces around every variable (2250), and two on conditions in which
        // a failing command does not end the script (2310, 2312): its functions end it themselves, by fail.
        var all = RealProgram.Run(shellcheck, "-s", "sh", "-o", "all", "-e", "SC2250,SC2310,SC2312", deployment.Script);
        Assert.True(all.ExitCode == 0, all.All);
    }

    [Fact]
    public void A_cut_copy_does_nothing()
    {
        using var deployment = new BuiltDeployment(Small);
        using var server = new ScratchServer();
        var before = server.Tree;
        var lines = File.ReadAllLines(deployment.Script);
        foreach (var length in new[] { lines.Length / 4, lines.Length / 2, lines.Length - 1 })
        {
            File.WriteAllLines(deployment.Script, lines[..length]);
            server.Run(deployment, "--new");
            Assert.Equal(before, server.Tree);
        }
    }
}
