using System.Globalization;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Output;

public class KillTests
{
    private const int Killed = 128 + 9;

    // Whatever the program does to the disk, in the order in which it first does it.
    [Theory]
    [InlineData("mkdir")]
    [InlineData("pwrite64")]
    [InlineData("fchmod")]
    [InlineData("chmod")]
    [InlineData("syncfs")]
    [InlineData("renameat2")]
    [InlineData("unlink")]
    [InlineData("rmdir")]
    public void A_kill_at_each_call_leaves_the_old_set_or_the_new_one(string call)
    {
        using var built = new BuiltFolder();
        var kills = 0;
        RunResult run;
        while ((run = built.BuildNewUnder(Inject(call, "signal=KILL", kills + 1))).ExitCode == Killed)
        {
            kills++;
            built.AssertIsOldOrNew();

            BuiltFolder.AssertClean(built.BuildNew());
            built.AssertIsNew();
            built.AssertAlone();
            built.Reset();
        }

        BuiltFolder.AssertClean(run);
        built.AssertIsNew();
        Assert.NotEqual(0, kills);
    }

    [Fact]
    public void The_exchange_is_what_makes_the_new_set_visible()
    {
        using var built = new BuiltFolder();

        Assert.Equal(Killed, built.BuildNewUnder(Inject("renameat2", "signal=KILL", 1)).ExitCode);
        built.AssertIsOld();

        built.Reset();
        Assert.Equal(Killed, built.BuildNewUnder(Inject("unlink", "signal=KILL", 1)).ExitCode);
        built.AssertIsNew();
    }

    // Without renameat2 the folder is away between two renames.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_kill_at_each_rename_of_a_system_without_exchange_is_mended_by_the_next_build(int number)
    {
        using var built = new BuiltFolder();

        var run = built.BuildNewUnder([.. Without, .. Inject("rename", "signal=KILL", number)]);

        Assert.Equal(Killed, run.ExitCode);
        if (number == 2)
        {
            Assert.False(Directory.Exists(built.Folder));
        }

        BuiltFolder.AssertClean(built.BuildOther());
        built.AssertIsOld();
        Assert.Equal(2, Directory.GetFileSystemEntries(built.Root).Length);
    }

    // The signal reaches the program a moment after the call that it is sent with: it is in time, or the build is whole.
    [Theory]
    [InlineData("TERM", 128 + 15)]
    [InlineData("INT", 128 + 2)]
    public void A_signal_leaves_nothing_half_done(string signal, int exitCode)
    {
        using var built = new BuiltFolder();

        var run = built.BuildNewUnder(Inject("pwrite64", $"signal={signal}", 1));

        if (run.ExitCode == 0)
        {
            built.AssertIsNew();
        }
        else
        {
            Assert.Equal(exitCode, run.ExitCode);
            Assert.Contains("chartgen: interrupted; nothing was changed", run.All, StringComparison.Ordinal);
            built.AssertIsOld();
        }

        built.AssertAlone();
        BuiltFolder.AssertClean(built.BuildNew());
    }

    private static string[] Without => ["-e", "inject=renameat2:error=ENOSYS"];

    private static string[] Inject(string call, string what, int number) =>
        ["-e", $"trace={call},renameat2", "-e", string.Create(CultureInfo.InvariantCulture, $"inject={call}:{what}:when={number}")];
}
