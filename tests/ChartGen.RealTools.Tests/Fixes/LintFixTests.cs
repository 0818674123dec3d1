using System.Runtime.Versioning;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Fixes;

/// <summary>lint --fix and --diff as the shell sees them.</summary>
[SupportedOSPlatform("linux")]
public sealed class LintFixTests : IDisposable
{
    private const string Bad = "# the data\n/srv/a 10.0.0.5 (rw,sync)\n/srv/b 10.0.0.6(rw,sync,no_subtree_check)\n/srv/c *(RW,sync,no_subtree_check)";
    private const string Good = "# the data\n/srv/a 10.0.0.5(rw,sync,no_subtree_check)\n/srv/b 10.0.0.6(rw,sync,no_subtree_check)\n/srv/c *(rw,sync,no_subtree_check)";
    private const string Proxy = "global\n    hard-stop-after 30\n    stats socket /run/haproxy.sock";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Files_are_mended_and_what_remains_is_reported()
    {
        var exports = folder.Write("exports", Bad);
        var proxy = folder.Write("haproxy.cfg", Proxy);
        File.SetUnixFileMode(exports, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        var result = Lint("--fix", "exports", "haproxy.cfg", "--format", "concise");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Good, File.ReadAllText(exports));
        Assert.Equal("global\n    hard-stop-after 30ms\n    stats socket /run/haproxy.sock\n", File.ReadAllText(proxy));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(exports));
        Assert.Empty(result.Output);
        Assert.Equal("exports: fixed 3 findings: CG5003, CG5016, CG5004\nhaproxy.cfg: fixed 2 findings: CG4013, CG4001\n", result.Error);
        Assert.Equal(["exports", "haproxy.cfg"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void What_no_fix_mends_decides_the_exit_code()
    {
        folder.Write("exports", Bad + "\n/srv/d 10.0.0.300(rw,sync)\n");

        var result = Lint("--fix", "exports", "--format", "concise");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("exports:5:8: error CG5006: ", result.Output, StringComparison.Ordinal);
        Assert.Equal("", Lint("--diff", "exports").Output);
    }

    [Theory]
    [InlineData("patch", "-p0", "--dry-run")]
    [InlineData("patch", "-p0")]
    [InlineData("git", "apply", "-p0", "--check", "-")]
    [InlineData("git", "apply", "-p0", "-")]
    public void The_diff_is_a_patch(string program, params string[] arguments)
    {
        folder.Write("one two/haproxy.cfg", Proxy.Replace("\n", "\r\n", StringComparison.Ordinal));
        folder.Write("näme/exports", Bad);

        var diff = Lint("--diff", "./one two/haproxy.cfg", folder["näme/exports"]);
        Assert.Equal(1, diff.ExitCode);
        Assert.Equal(Bad, File.ReadAllText(folder["näme/exports"]));
        var patched = RealProgram.Run(folder.Path, RealTool.Require(program), arguments, null, diff.Output);
        Assert.True(patched.ExitCode == 0, patched.All + diff.Output);
        var byFix = Bad;
        if (!arguments.Any(a => a is "--dry-run" or "--check"))
        {
            byFix = Good;
            Assert.Equal("global\r\n    hard-stop-after 30ms\r\n    stats socket /run/haproxy.sock\r\n", System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(folder["one two/haproxy.cfg"])));
        }

        Assert.Equal(byFix, File.ReadAllText(folder["näme/exports"]));
    }

    [Fact]
    public void A_link_stays_and_its_file_is_mended()
    {
        folder.Write("real/exports", Bad);
        File.CreateSymbolicLink(folder["exports"], folder["real/exports"]);

        Assert.Equal(0, Lint("--fix", "exports").ExitCode);
        Assert.Equal(folder["real/exports"], new FileInfo(folder["exports"]).LinkTarget);
        Assert.Equal(Good, File.ReadAllText(folder["real/exports"]));
    }

    [Fact]
    public void A_deployment_file_is_mended()
    {
        var right = File.ReadAllText(Path.Combine(Repository.Examples, "multinode.yaml"));
        var wrong = right.Replace("replicas:", "Replicas:", StringComparison.Ordinal).Replace("version: \"2.8\"", "version: 2.8", StringComparison.Ordinal);
        Assert.Equal(right.Length - 2, folder.Write("site.yaml", wrong) is { } file ? File.ReadAllText(file).Length : 0);

        var result = Lint("--fix", "site.yaml", "--format", "concise");

        Assert.True(result.ExitCode == 0, result.All);
        Assert.Equal(right, File.ReadAllText(folder["site.yaml"]));
    }

    [Fact]
    public void The_files_of_a_chart_are_mended_in_its_folder_and_not_in_an_archive()
    {
        folder.Write("chart/Chart.yaml", "apiVersion: v2\nname: proxy\nversion: 0.1.0\n");
        folder.Write("chart/files/haproxy.cfg", "global\n    hard-stop-after 30\n    log-tag {{ .Release.Name }} # {{ 1 }}\n    stats socket /run/haproxy.sock\n");
        folder.Write("chart/templates/map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: proxy\ndata:\n  haproxy.cfg: |\n{{ tpl (.Files.Get \"files/haproxy.cfg\") . | indent 4 }}\n");
        Assert.Equal(0, RealProgram.RunIn(folder.Path, RealTool.Require("tar"), "czf", "chart.tgz", "chart").ExitCode);

        var packed = Lint("--fix", "chart.tgz");
        Assert.Contains("chart.tgz/files/haproxy.cfg: is no file on the disk, so 1 fix of it is left out", packed.Error, StringComparison.Ordinal);
        Assert.Contains("chart/files/haproxy.cfg: fixed 1 finding: CG4013", Lint("--fix", "chart").Error, StringComparison.Ordinal);
        Assert.Contains("    hard-stop-after 30ms\n    log-tag {{ .Release.Name }}", File.ReadAllText(folder["chart/files/haproxy.cfg"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_standard_input_is_not_mended()
    {
        var result = RealProgram.Run(folder.Path, RealTool.Chartgen, ["lint", "--fix", "--as", "exports=-", "--format", "concise"], null, Bad);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("<stdin>: is no file on the disk, so 3 fixes of it are left out", result.Error, StringComparison.Ordinal);
        Assert.Contains("<stdin>:2:17: error CG5003: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_read_only_file_is_not_mended()
    {
        var exports = folder.Write("exports", Bad);
        File.SetUnixFileMode(exports, UnixFileMode.UserRead | UnixFileMode.GroupRead);

        var result = Lint("--fix", "exports", "--format", "concise");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("exports: is read-only, so 3 fixes of it are left out", result.Error, StringComparison.Ordinal);
        Assert.Equal(Bad, File.ReadAllText(exports));
    }

    [Fact]
    public void What_the_baseline_knows_is_left_as_it_is()
    {
        folder.Write("exports", Bad);
        Assert.Equal(0, Lint("exports", "--baseline", "known.json", "--update-baseline").ExitCode);

        Assert.Equal(0, Lint("--fix", "exports", "--baseline", "known.json").ExitCode);
        Assert.Equal(Bad, File.ReadAllText(folder["exports"]));
    }

    [Theory]
    [InlineData("--update-baseline does not go together with --fix and --diff", "--fix", "--baseline", "b", "--update-baseline")]
    [InlineData("--format json: the patch of --diff goes to the standard output", "--diff", "--format", "json")]
    public void Wrong_arguments_end_with_2_and_change_nothing(string message, params string[] arguments)
    {
        folder.Write("exports", Bad);
        var result = Lint(["exports", .. arguments]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(Bad, File.ReadAllText(folder["exports"]));
    }

    [Fact]
    public void A_report_in_a_file_goes_with_the_patch()
    {
        folder.Write("exports", Bad);
        Assert.StartsWith("--- exports\n", Lint("--diff", "exports", "--format", "json=found.json").Output, StringComparison.Ordinal);
        Assert.Contains("\"fix\"", File.ReadAllText(folder["found.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_shows_its_fix()
    {
        folder.Write("exports", "/srv/a 10.0.0.5 (rw,sync,no_subtree_check)\n");
        Assert.Equal(
            """
            exports:1:17: error CG5003: a blank parts '10.0.0.5' from its options, so they hold for every machine and '10.0.0.5' gets the defaults; allowed is '10.0.0.5(' without a blank
                /srv/a 10.0.0.5 (rw,sync,no_subtree_check)
                                ^
                fix: remove the blank
                  - /srv/a 10.0.0.5 (rw,sync,no_subtree_check)
                  + /srv/a 10.0.0.5(rw,sync,no_subtree_check)

            """,
            Lint("exports").Output);
    }

    public void Dispose() => folder.Dispose();

    private RunResult Lint(params string[] arguments) => RealProgram.RunIn(folder.Path, RealTool.Chartgen, ["lint", .. arguments]);
}
