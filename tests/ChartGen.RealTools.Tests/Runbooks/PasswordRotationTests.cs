using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Runbooks;

/// <summary>
/// "Change a password" of OPERATIONS.md against a real mosquitto with its dynamic-security plugin, on port 1885 of a network
/// namespace; kubectl only stands there in place of the forwarded port.
/// </summary>
public sealed class PasswordRotationTests
{
    private const string Stage = """
        set -e
        ip link set lo up
        cd "$1"
        printf '#!/bin/sh\nexec sleep 30\n' >kubectl
        chmod +x kubectl
        PATH=$PWD:$PATH
        mosquitto_ctrl dynsec init state.json admin old-password-1 >/dev/null
        printf '%s\n' 'listener 1885 127.0.0.1' 'allow_anonymous false' "plugin $2" "plugin_opt_config_file $PWD/state.json" 'user root' >conf
        mosquitto -c conf >log 2>&1 &
        broker=$!
        until mosquitto_ctrl -h 127.0.0.1 -p 1885 -u admin -P old-password-1 dynsec getClient admin >/dev/null 2>&1; do sleep 0.1; done
        set +e
        printf 'new-password-2\nnew-password-2\nold-password-1\n' | bash change 2>&1
        echo "--- new"
        printf 'new-password-2\n' | bash ask 2>&1
        echo "--- old"
        printf 'old-password-1\n' | bash ask 2>&1
        kill "$broker"
        """;

    [Fact]
    public void The_broker_takes_the_new_password_and_no_longer_the_old_one()
    {
        using var built = new Built("multinode");
        using var folder = new TemporaryFolder();
        RunbookBlock[] blocks = [.. new Runbook(built.Text("OPERATIONS.md")).Blocks.Where(b => b.Command.Contains("mosquitto_ctrl", StringComparison.Ordinal))];
        Assert.Equal(2, blocks.Length);
        folder.Write("change", blocks[0].Command);
        folder.Write("ask", blocks[1].Command);

        var namespaces = Environment.IsPrivilegedProcess ? "-n" : "-rn";
        RealTool.Require("mosquitto_ctrl");
        var run = RealProgram.Run(RealTool.Require("unshare"), namespaces, "bash", "-c", Stage, "bash", folder.Path, Plugin());
        var parts = run.Output.Split(["--- new\n", "--- old\n"], StringSplitOptions.None);
        Assert.True(parts.Length == 3, run.All);
        Assert.True(blocks[0].Expects(parts[0]), run.All);
        Assert.True(blocks[1].Expects(parts[1]), run.All);
        Assert.False(blocks[1].Expects(parts[2]), run.All);
    }

    private static string Plugin() =>
        Directory.EnumerateFiles("/usr/lib", "mosquitto_dynamic_security.so", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .FirstOrDefault() ?? RealTool.Missing("mosquitto_dynamic_security.so", "apt-get install mosquitto");
}
