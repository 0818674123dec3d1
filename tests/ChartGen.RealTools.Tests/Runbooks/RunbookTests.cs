using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Runbooks;

/// <summary>OPERATIONS.md and RECOVERY.md: every block pleases shellcheck, has its check beside it, and those of the documented deployment do what they say.</summary>
public sealed class RunbookTests
{
    private const string Operations = "OPERATIONS.md";
    private const string Recovery = "RECOVERY.md";

    /// <summary>Run by a test of their own, since no fake cluster forwards ports.</summary>
    private const string NeedsPorts = "port-forward";

    public static TheoryData<string> Examples => [.. ExampleFiles.Names];

    public static TheoryData<string, string> Sections
    {
        get
        {
            using var built = new Built("multinode");
            var data = new TheoryData<string, string>();
            foreach (var file in new[] { Operations, Recovery })
            {
                data.AddRange(new Runbook(built.Text(file)).Blocks.Select(b => StageOf(b.Heading)).Distinct().Select(h => (file, h)));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_block_pleases_shellcheck_and_says_what_it_must_print(string example)
    {
        using var built = new Built(example);
        using var folder = new TemporaryFolder();
        RunbookBlock[] blocks = [.. new[] { Operations, Recovery }.SelectMany(f => new Runbook(built.Text(f)).Blocks)];

        Assert.InRange(blocks.Length, 35, 70);
        Assert.All(blocks, b => Assert.True(b.Expected is not null, b.Command));
        foreach (var (i, block) in blocks.Index())
        {
            folder.Write($"{i}.sh", $"#!/usr/bin/env bash\n{block.Command}");
        }

        var run = RealProgram.RunIn(folder.Path, RealTool.Require("shellcheck"), [.. blocks.Select((_, i) => $"{i}.sh")]);
        Assert.True(run.ExitCode == 0, run.All);
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void A_section_does_what_it_says(string file, string own)
    {
        using var stage = new RunbookStage("multinode", "/root", "node-1", "node-2", "node-3");
        stage.Install("multinode", "--set imageCredentials.existingSecret=pull --set auth.existingSecret=mosquitto-auth");
        var before = new RunbookActs(stage);
        before.Section(own);
        foreach (var block in new Runbook(stage.Text(file)).Blocks.Where(b => StageOf(b.Heading) == own && !b.Command.Contains(NeedsPorts, StringComparison.Ordinal)))
        {
            before.Block(block);
            var run = stage.Run(block);
            Assert.True(block.Expects(run.Output), $"{block.Command}\nmust print\n{block.Expected}\nand prints\n{run.All}");
        }
    }

    // Sections that leave things as they were share a stage.
    private static string StageOf(string heading) => RunbookActs.Quiet.Contains(heading) ? "the rest" : heading;
}
