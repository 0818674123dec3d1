using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Archives;

/// <summary>What the native program writes for a deployment file depends on that file alone.</summary>
public class SameBytesTests
{
    private static readonly string Example = Path.Combine(Repository.Examples, "multinode.yaml");

    [Theory]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("LANG", "tr_TR.UTF-8")]
    [InlineData("LC_ALL", "de_DE.UTF-8")]
    [InlineData("HOME", "/nowhere")]
    [InlineData("USER", "another")]
    [InlineData("DOTNET_EnableHWIntrinsic", "0")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    public void The_environment_changes_no_byte(string variable, string value)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(Sums(folder, "one", Example), Sums(folder, "other", Example, variable, value));
    }

    [Fact]
    public void Place_and_age_of_the_deployment_file_and_of_the_folder_change_no_byte()
    {
        using var folder = new TemporaryFolder();
        var copy = folder.Write("a b/copy.yml", File.ReadAllText(Example));
        File.SetLastWriteTimeUtc(copy, DateTime.UnixEpoch.AddDays(1));

        Assert.Equal(Sums(folder, "one", Example), Sums(folder, "some/other folder", copy));
    }

    [Fact]
    public void SOURCE_DATE_EPOCH_is_the_time_in_the_archive()
    {
        using var folder = new TemporaryFolder();
        Sums(folder, "out", Example, "SOURCE_DATE_EPOCH", "1700000000");

        var archive = Assert.Single(Directory.GetFiles(folder["out/multinode"], "*.tgz"));
        var list = RealProgram.Run(
            folder.Path,
            "tar",
            ["--list", "--verbose", "--full-time", "--file", archive],
            new Dictionary<string, string?> { ["TZ"] = "UTC" },
            null);

        Assert.All(
            list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Contains(" 2023-11-14 22:13:20 ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("1e9")]
    public void A_malformed_SOURCE_DATE_EPOCH_is_refused_before_anything_is_written(string value)
    {
        using var folder = new TemporaryFolder();

        var run = Build(folder, "out", Example, "SOURCE_DATE_EPOCH", value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"SOURCE_DATE_EPOCH is '{value}'", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["out"]));
    }

    private static string Sums(TemporaryFolder folder, string output, string file, string? variable = null, string? value = null)
    {
        var run = Build(folder, output, file, variable, value);
        Assert.True(run.ExitCode == 0, run.All);
        return File.ReadAllText(folder[$"{output}/multinode/SHA256SUMS"]);
    }

    private static RunResult Build(TemporaryFolder folder, string output, string file, string? variable, string? value) =>
        RealProgram.Run(
            folder.Path,
            RealTool.Chartgen,
            ["build", file, "-o", output],
            variable is null ? null : new Dictionary<string, string?> { [variable] = value },
            null);
}
