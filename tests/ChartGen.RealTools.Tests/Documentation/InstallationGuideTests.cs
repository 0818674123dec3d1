using System.Text.RegularExpressions;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Documentation;

public sealed partial class InstallationGuideTests
{
    private const string Secret = "pa'ss \"wo\\rd$(date)";

    public static TheoryData<string> Examples =>
        [.. ExampleFiles.Names];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Its_shell_blocks_please_shellcheck(string example)
    {
        using var workspace = new Workspace();
        var blocks = ShellBlocks(workspace, example);

        Assert.InRange(blocks.Count, 12, 30);
        ExpectSilence(workspace, blocks);
    }

    [Theory]
    [InlineData("--set 'broker.listeners=[{port: 8883}]' --set haproxy.nodePort=null", "wait \"$!\"")]
    [InlineData("--set 'broker.listeners=[{port: 8883, nodePort: 31883, tls: {secret: s, clientCa: {secret: c}}}]' --set haproxy.nodePort=null --set haproxy.externalTrafficPolicy=Local", "--cafile ca.crt --cert client.crt --key client.key")]
    public void Its_shell_blocks_please_shellcheck_with_other_listeners(string settings, string expected)
    {
        using var workspace = new Workspace();

        var blocks = ShellBlocks(workspace, "multinode", settings);

        Assert.Contains(blocks, b => b.Contains(expected, StringComparison.Ordinal));
        ExpectSilence(workspace, blocks);
    }

    [Fact]
    public void No_secret_becomes_an_argument_and_each_arrives_whole()
    {
        using var workspace = new Workspace();
        // Stands in for kubectl: keeps its arguments, and what it reads from each --from-file=key=path.
        File.WriteAllText(workspace["out/bin/kubectl"], """
            #!/bin/sh
            for argument; do
              printf '%s\n' "$argument" >>arguments
              case $argument in
              --from-file=*) file=${argument#--from-file=}; cat "${file#*=}" >"received.${file%%=*}" ;;
              esac
            done
            """);
        workspace.Shell("chmod +x out/bin/kubectl");

        var number = 0;
        foreach (var block in ShellBlocks(workspace, "multinode").Where(b => b.Contains("read -r -s", StringComparison.Ordinal) && b.Contains("kubectl", StringComparison.Ordinal)))
        {
            File.WriteAllText(workspace[$"{++number}.sh"], block);
            File.WriteAllText(workspace["typed"], number == 1 ? $"robot\n{Secret}\n" : $"{Secret}\nadmin\n{Secret}\n");
            workspace.Shell($"bash {number}.sh <typed");
        }

        Assert.Equal(2, number);
        Assert.DoesNotContain("wo\\rd", File.ReadAllText(workspace["arguments"]), StringComparison.Ordinal);
        Assert.Equal(Secret, File.ReadAllText(workspace["received.broker-admin-password"]));
        Assert.Equal(Secret, File.ReadAllText(workspace["received.mmc-password"]));
        Assert.Equal("admin", File.ReadAllText(workspace["received.mmc-username"]));
        var auth = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"robot:{Secret}"));
        Assert.Equal("{\"auths\":{\"registry.cedalo.com\":{\"auth\":\"" + auth + "\"}}}", File.ReadAllText(workspace["received..dockerconfigjson"]));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Its_helm_install_is_accepted(string example)
    {
        using var workspace = new Workspace();
        var install = ShellBlocks(workspace, example).Single(b => b.StartsWith("helm install", StringComparison.Ordinal));
        var command = install[..install.IndexOf("kubectl rollout", StringComparison.Ordinal)].TrimEnd();

        var printed = workspace.Shell($"cd out/{Path.GetFileName(example)} && {command} --dry-run=client");

        Assert.Contains("STATUS: pending-install", printed, StringComparison.Ordinal);
    }

    private static void ExpectSilence(Workspace workspace, List<string> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            File.WriteAllText(workspace[$"{i}.sh"], $"#!/usr/bin/env bash\n{blocks[i]}");
        }

        var run = RealProgram.RunIn(workspace["."], RealTool.Require("shellcheck"), [.. blocks.Select((_, i) => $"{i}.sh")]);
        Assert.True(run.ExitCode == 0, run.All);
    }

    private static List<string> ShellBlocks(Workspace workspace, string example, string settings = "")
    {
        workspace.Shell($"chartgen build examples/{example}.yaml {settings}");
        var guide = File.ReadAllText(workspace[$"out/{Path.GetFileName(example)}/INSTALL.md"]);
        return [.. ShellBlock().Matches(guide).Select(m => m.Groups[1].Value)];
    }

    [GeneratedRegex("^```bash\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex ShellBlock();
}
