using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Nfs;

/// <summary>nfs-setup.sh on the machine itself, with the real exportfs, in a mount namespace with a copy of /etc.</summary>
public sealed class NfsSetupExportfsTests
{
    private const string Prepare = """
        set -eu
        mount --make-rprivate /
        mkdir "$1/etc" "$1/state" "$1/none"
        cp -a /etc/alternatives /etc/hosts /etc/passwd /etc/group /etc/nsswitch.conf /etc/nfs.conf "$1/etc/" 2>/dev/null || :
        : >"$1/etc/exports"
        : >"$1/state/etab"
        : >"$1/state/rmtab"
        mount --bind "$1/etc" /etc
        mount --bind "$1/state" /var/lib/nfs
        script=$2
        table() { awk '{ print $1, substr($2, 1, index($2, "(") - 1) }' /var/lib/nfs/etab | sort; }

        """;

    [Fact]
    public void The_exports_are_applied_without_a_restart_and_the_second_run_changes_nothing()
    {
        using var data = new TemporaryFolder();
        using var deployment = new BuiltDeployment($"nfs.repoPath={data.Path}", "replicas.capacity=3", "replicas.max=3");
        var result = Run(deployment, """
            dash "$script" --new >/dev/null
            table
            before=$(find /etc /var/lib/nfs -printf '%p %T@ %s\n' | sort)
            dash "$script"
            [ "$before" = "$(find /etc /var/lib/nfs -printf '%p %T@ %s\n' | sort)" ] || echo changed
            dash "$script" --verify | tail -n 1
            dash "$script" --remove | tail -n 1
            table
            """);
        var lines = deployment.Lines.Select(l => l[..l.IndexOf('(', StringComparison.Ordinal)]).Order(StringComparer.Ordinal);
        Assert.Equal([.. lines, "unchanged", "/etc/exports: current", "done", ""], result.Output.Split('\n'));
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void Exports_that_were_written_and_never_applied_are_noticed()
    {
        using var data = new TemporaryFolder();
        using var deployment = new BuiltDeployment($"nfs.repoPath={data.Path}", "replicas.capacity=3", "replicas.max=3");
        var result = Run(deployment, """
            dash "$script" --new >/dev/null
            sed -i 's/(rw,/(ro,/' /var/lib/nfs/etab
            dash "$script" --verify | tail -n 1
            dash "$script"
            dash "$script"
            grep -c '(rw,' /var/lib/nfs/etab
            """);
        Assert.Equal("/etc/exports: current, but not applied; run exportfs -ra\nrun exportfs -ra\ndone\nunchanged\n4\n", result.Output);
    }

    [Fact]
    public void A_client_without_an_address_is_found_before_anything_is_changed_though_exportfs_ends_with_0()
    {
        using var data = new TemporaryFolder();
        using var deployment = new BuiltDeployment($"nfs.repoPath={data.Path}", "nfs.clients=[nobody-knows.example.com]");
        var result = Run(deployment, """
            code=0
            dash "$script" --new || code=$?
            echo "code $code, $(wc -c </etc/exports) bytes, $(wc -c </var/lib/nfs/etab) bytes"
            """);
        Assert.Equal("code 1, 0 bytes, 0 bytes\n", result.Output);
        Assert.Contains("Failed to resolve nobody-knows.example.com", result.Error, StringComparison.Ordinal);
        Assert.Contains("exportfs refuses the exports that would be written; nothing was changed", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(data.Path));
    }

    [Fact]
    public void Where_exportfs_cannot_be_asked_beforehand_the_old_exports_are_put_back()
    {
        using var data = new TemporaryFolder();
        using var deployment = new BuiltDeployment($"nfs.repoPath={data.Path}", "nfs.clients=[nobody-knows.example.com]");
        var result = Run(deployment, """
            echo '/srv 10.0.0.1(ro,no_subtree_check)' >/etc/exports
            exportfs -ra
            mkdir /etc/bin
            printf '#!/bin/sh\nexit 1\n' >/etc/bin/unshare
            chmod +x /etc/bin/unshare
            code=0
            PATH=/etc/bin:$PATH dash "$script" --new >/dev/null || code=$?
            echo "code $code"
            cat /etc/exports
            table
            """);
        Assert.Equal("code 1\n/srv 10.0.0.1(ro,no_subtree_check)\n/srv 10.0.0.1\n", result.Output);
        Assert.Contains("exportfs refuses the new exports; the old ones are back in /etc/exports", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_wrong_before_in_lines_of_others_stops_nothing()
    {
        using var data = new TemporaryFolder();
        using var deployment = new BuiltDeployment($"nfs.repoPath={data.Path}", "replicas.capacity=3", "replicas.max=3");
        var result = Run(deployment, """
            echo '/nowhere 10.0.0.1(ro,no_subtree_check)' >/etc/exports
            dash "$script" --new | tail -n 1
            table | wc -l
            echo '/srv 10.0.0.1(RO)' >/etc/exports
            dash "$script" 2>&1 | tail -n 1
            """);
        Assert.Equal("done\n5\nnfs-setup.sh: exportfs refuses the exports that would be written; nothing was changed\n", result.Output);
    }

    private static RunResult Run(BuiltDeployment deployment, string script)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            RealTool.Missing("root", "running the tests as root: nfs-setup.sh writes /etc/exports, here in a mount namespace");
        }

        RealTool.Require("exportfs");
        using var folder = new TemporaryFolder();
        return RealProgram.Run(
            folder.Path,
            RealTool.Require("unshare"),
            ["-m", "sh", "-c", Prepare + script, "sh", folder.Path, deployment.Script],
            new Dictionary<string, string?> { ["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin" },
            null);
    }
}
