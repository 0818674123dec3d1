using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Linting;

/// <summary>chartgen lint as the shell sees it.</summary>
public sealed class LintCommandTests : IDisposable
{
    private const string Bad = "global\n    log-tag 'a\n";
    private const string Good = "global\n    log-tag 'a'\n    stats socket /run/haproxy.sock\n";
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_folder_stands_for_its_files()
    {
        folder.Write("haproxy.cfg", Bad);
        folder.Write("other.txt", "no kind");

        var result = Lint(folder.Path, "--format", "concise");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"{folder.Path}/haproxy.cfg:2:13: error CG4001: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_forms_go_to_several_files()
    {
        var json = Path.Combine(folder.Path, "found.json");
        var result = Lint(folder.Write("haproxy.cfg", Bad), "--format", $"json={json}", "--format", "checkstyle");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("<checkstyle", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"CG4001\"", File.ReadAllText(json), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    public void The_exit_code_follows_fail_on(string failOn, int exitCode)
    {
        Assert.Equal(exitCode, Lint(folder.Write("haproxy.cfg", Bad), "--fail-on", failOn).ExitCode);
        Assert.Equal(0, Lint(folder.Write("good/haproxy.cfg", Good), "--fail-on", failOn).ExitCode);
    }

    [Fact]
    public void A_known_finding_is_left_out_also_when_its_line_moves()
    {
        var file = folder.Write("haproxy.cfg", Bad);
        var baseline = Path.Combine(folder.Path, "baseline.json");

        Assert.Equal(0, Lint(file, "--baseline", baseline, "--update-baseline").ExitCode);
        folder.Write("haproxy.cfg", "# more\n" + Bad);
        Assert.Equal(0, Lint(file, "--baseline", baseline).ExitCode);
        folder.Write("haproxy.cfg", Bad + Bad);
        Assert.Equal(1, Lint(file, "--baseline", baseline).ExitCode);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"version\":2,\"findings\":[]}")]
    [InlineData("{\"version\":1,\"findings\":[1]}")]
    public void A_file_that_is_no_baseline_is_refused(string text)
    {
        var result = Lint(folder.Write("haproxy.cfg", Bad), "--baseline", folder.Write("baseline.json", text));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("baseline.json: it is", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_of_the_folder_is_used_or_refused()
    {
        var file = folder.Write("haproxy.cfg", Bad);
        var config = folder.Write("config.yaml", "rules: {CG4001: off}\n");
        Assert.Equal(0, Lint(file, "--config", config).ExitCode);

        folder.Write("config.yaml", "rules: {CG4001: maybe}\n");
        var refused = Lint(file, "--config", config);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains($"{config}:1:17: value must be one of", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lint needs a path")]
    [InlineData("--as vendor=x: allowed is KIND=FILE", "--as", "vendor=x")]
    [InlineData("--format pdf: allowed is FORM or FORM=FILE", "--as", "haproxy=/dev/null", "--format", "pdf")]
    [InlineData("/no/such/file: cannot be read: there is no such file", "/no/such/file")]
    [InlineData("/dev/null: neither its name nor its content says what it is", "/dev/null")]
    [InlineData("--update-baseline needs --baseline FILE", "--as", "haproxy=/dev/null", "--update-baseline")]
    [InlineData("/no/such/folder/x: cannot be written", "--as", "haproxy=/dev/null", "--format", "json=/no/such/folder/x")]
    public void Wrong_arguments_end_with_2(string message, params string[] arguments)
    {
        var result = Lint(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_can_be_explained_and_all_are_listed()
    {
        var rules = RealProgram.Run(RealTool.Chartgen, ["rules"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(rules, r => r.StartsWith("CG9001  error    ", StringComparison.Ordinal));
        foreach (var id in rules.Select(r => r[..6]).Where((_, i) => i % 10 == 0))
        {
            Assert.StartsWith($"# {id}: ", RealProgram.Run(RealTool.Chartgen, ["explain", id]).Output, StringComparison.Ordinal);
        }
    }

    public void Dispose() => folder.Dispose();

    private static RunResult Lint(params string[] arguments) => RealProgram.Run(RealTool.Chartgen, ["lint", .. arguments]);
}
