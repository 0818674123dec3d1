using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChartGen.Helm.Yaml;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Documentation;

/// <summary>docs/gitops.md and docs/air-gap.md: their objects name what the example makes, and their commands do what is said.</summary>
public sealed partial class DayTwoPagesTests
{
    private const string Chart = "mosquitto-multi-node-multi-host-autoscale";

    [Theory]
    [InlineData("gitops.md")]
    [InlineData("air-gap.md")]
    [InlineData("credentials.md")]
    public void Its_shell_blocks_please_shellcheck(string page)
    {
        using var folder = new TemporaryFolder();
        var blocks = ShellBlocks(page);
        foreach (var (i, block) in blocks.Index())
        {
            folder.Write($"{i}.sh", $"#!/usr/bin/env bash\n{block}");
        }

        var run = RealProgram.RunIn(folder.Path, RealTool.Require("shellcheck"), [.. blocks.Select((_, i) => $"{i}.sh")]);
        Assert.True(run.ExitCode == 0, run.All);
    }

    [Fact]
    public void The_objects_for_Argo_CD_and_Flux_name_the_example()
    {
        var objects = Objects("gitops.md");
        Assert.Equal(["Application", "HelmRepository", "HelmRelease"], objects.Select(o => (string)o["kind"]!));
        Assert.Equal(
            ["argoproj.io/v1alpha1", "source.toolkit.fluxcd.io/v1", "helm.toolkit.fluxcd.io/v2"],
            objects.Select(o => (string)o["apiVersion"]!));

        var (argo, flux) = (objects[0]["spec"]!, objects[2]["spec"]!);
        var example = File.ReadAllText(ExampleFiles.PathOf("gitops"));
        foreach (var space in new[] { argo["destination"]!["namespace"], objects[2]["metadata"]!["namespace"] })
        {
            Assert.Contains($"\nnamespace: {space}\n", example, StringComparison.Ordinal);
        }

        Assert.Contains("name: gitops\n", example, StringComparison.Ordinal);
        Assert.Equal(("gitops", "gitops"), ((string)argo["source"]!["helm"]!["releaseName"]!, (string)flux["releaseName"]!));
        Assert.Equal((Chart, Chart), ((string)argo["source"]!["chart"]!, (string)flux["chart"]!["spec"]!["chart"]!));
        Assert.Equal(("0.1.0", "0.1.0"), ((string)argo["source"]!["targetRevision"]!, (string)flux["chart"]!["spec"]!["version"]!));
        Assert.Contains("StatefulSet/mosquitto", argo["ignoreDifferences"]!.AsArray().Select(i => $"{i!["kind"]}/{i["name"]}"));
        Assert.Contains("StatefulSet/mosquitto", flux["driftDetection"]!["ignore"]!.AsArray().Select(i => $"{i!["target"]!["kind"]}/{i["target"]!["name"]}"));
    }

    [Theory]
    [InlineData("skopeo copy", "copy --all --preserve-digests docker://registry.cedalo.com/mosquitto/mosquitto@sha256:1 docker://registry.internal.example.com:5000/mirror/mosquitto/mosquitto:2.8")]
    [InlineData("crane copy", "copy registry.cedalo.com/mosquitto/mosquitto:2.8@sha256:1 registry.internal.example.com:5000/mirror/mosquitto/mosquitto:2.8")]
    [InlineData("skopeo inspect", "inspect --format {{.Name}}@{{.Digest}} docker://registry.internal.example.com:5000/mirror/mosquitto/mosquitto:2.8")]
    public void The_mirroring_names_what_is_and_what_is_to_be(string command, string expected)
    {
        using var workspace = new Workspace();
        foreach (var program in new[] { "skopeo", "crane" })
        {
            File.WriteAllText(workspace[$"out/bin/{program}"], "#!/bin/sh\necho \"$@\"\n");
        }

        workspace.Shell("chmod +x out/bin/skopeo out/bin/crane && cp examples/airgap.yaml .");
        var block = ShellBlocks("air-gap.md").Single(b => b.Contains(command, StringComparison.Ordinal));
        var printed = LongDigest().Replace(workspace.Shell(block), "$1").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, printed.Length);
        Assert.Contains(expected, printed);
    }

    private static string[] ShellBlocks(string page) =>
        [.. Block().Matches(Text(page)).Where(m => m.Groups["language"].Value == "bash").Select(Body)];

    private static JsonObject[] Objects(string page) =>
    [
        .. Block().Matches(Text(page)).Where(m => m.Groups["language"].Value.StartsWith("yaml", StringComparison.Ordinal))
            .SelectMany(m => Body(m).Split("---\n"))
            .Select(document => YamlReader.Read(page, document, YamlLimits.Handwritten))
            .Select(reading =>
            {
                Assert.Empty(reading.Problems);
                return YamlJson.ToJson(reading.Root)!.AsObject();
            }),
    ];

    private static string Text(string page) => File.ReadAllText(Path.Combine(Repository.Root, "docs", page));

    private static string Body(Match match) =>
        string.Join('\n', match.Groups["text"].Value.Split('\n').Select(l => l.StartsWith(match.Groups["indent"].Value, StringComparison.Ordinal) ? l[match.Groups["indent"].Length..] : l));

    [GeneratedRegex("^(?<indent> *)```(?<language>[a-z]+[^\n]*)\n(?<text>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("(sha256:[0-9])[0-9]{63}")]
    private static partial Regex LongDigest();
}
