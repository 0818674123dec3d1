using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Output;

public class ReplaceTests
{
    [Theory]
    [InlineData("pwrite64", "ENOSPC", 3, "No space left on device")]
    [InlineData("mkdir", "EACCES", 1, "Permission denied")]
    [InlineData("mkdir", "EROFS", 1, "Read-only file system")]
    [InlineData("syncfs", "EIO", 1, "Input/output error")]
    [InlineData("renameat2", "EACCES", 1, "Permission denied")]
    public void What_the_system_refuses_is_said_with_its_reason_and_nothing_changes(string call, string error, int number, string reason)
    {
        using var built = new BuiltFolder();

        var run = built.BuildNewUnder("-e", $"inject={call}:error={error}:when={number}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(built.Folder, run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.OrdinalIgnoreCase);
        built.AssertIsOld();
        built.AssertAlone();
    }

    [Theory]
    [InlineData("ENOSYS")]
    [InlineData("EINVAL")]
    public void Where_folders_cannot_change_places_the_new_set_comes_all_the_same(string error)
    {
        using var built = new BuiltFolder();

        BuiltFolder.AssertClean(built.BuildNewUnder("-e", $"inject=renameat2:error={error}"));

        built.AssertIsNew();
        built.AssertAlone();
    }

    [Fact]
    public void Without_exchange_a_second_rename_that_fails_brings_the_old_set_back()
    {
        using var built = new BuiltFolder();

        var run = built.BuildNewUnder("-e", "inject=renameat2:error=ENOSYS", "-e", "inject=rename:error=EIO:when=2");

        Assert.Equal(2, run.ExitCode);
        built.AssertIsOld();
        built.AssertAlone();
    }

    [Fact]
    public void An_old_set_that_cannot_be_removed_is_removed_by_the_next_build()
    {
        using var built = new BuiltFolder();

        BuiltFolder.AssertClean(built.BuildNewUnder("-e", "inject=unlink:error=EIO:when=2"));
        built.AssertIsNew();

        BuiltFolder.AssertClean(built.BuildOld());
        built.AssertIsOld();
        built.AssertAlone();
    }

    [Fact]
    public void Modes_do_not_depend_on_the_umask()
    {
        using var built = new BuiltFolder();
        Directory.Delete(built.Folder, recursive: true);
        var deployment = Path.Combine(Repository.Examples, "multinode.yaml");

        var run = RealProgram.Run(
            "bash", "-c", "umask 077; \"$1\" build \"$2\" -o \"$3\"", "bash", RealTool.Chartgen, deployment, built.Root);

        BuiltFolder.AssertClean(run);
        var modes = RealProgram.RunIn(built.Folder, "stat", "--format=%a %n", "haproxy.cfg", "nfs-setup.sh", "SHA256SUMS", ".");
        Assert.Equal("644 haproxy.cfg\n755 nfs-setup.sh\n644 SHA256SUMS\n755 .\n", modes.Output);
    }

    [Fact]
    public async Task Programs_that_build_into_one_root_at_a_time_wait_for_each_other()
    {
        using var built = new BuiltFolder();
        var cancellation = TestContext.Current.CancellationToken;

        var runs = await Task.WhenAll(Enumerable.Range(0, 16).Select(i =>
            Task.Run(() => i % 2 == 0 ? built.BuildOld() : built.BuildNew(), cancellation)));

        Assert.All(runs, BuiltFolder.AssertClean);
        built.AssertIsOldOrNew();
        built.AssertAlone();
    }
}
