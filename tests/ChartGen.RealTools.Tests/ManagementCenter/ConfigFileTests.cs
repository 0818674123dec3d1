using System.Text.Json.Nodes;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.ManagementCenter;

/// <summary>Nothing in config.json is lost, whatever state the file and its volume are in.</summary>
public sealed class ConfigFileTests : IDisposable
{
    private const string Hidden = "password-in-the-damaged-file";

    private readonly CenterPod pod = new();
    private readonly Built built = new("multinode", "auth.existingSecret=mosquitto-auth", "auth.allowDefaultPasswords=false");

    [Theory]
    [InlineData("{\"connections\": [{\"password\": \"" + Hidden + "\"")]
    [InlineData("\"" + Hidden + "\"")]
    [InlineData("[\"" + Hidden + "\"]")]
    [InlineData("{\"connections\": {\"password\": \"" + Hidden + "\"}}")]
    [InlineData("")]
    public void A_damaged_file_is_kept_beside_a_new_one_and_never_printed(string damaged)
    {
        foreach (var number in Enumerable.Range(1, 3))
        {
            File.WriteAllText(pod.ConfigFile, damaged);
            var result = pod.Start(built);
            Assert.Contains($"config.json.broken-{number}", result.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(Hidden, result.All, StringComparison.Ordinal);
            Assert.Equal(damaged, File.ReadAllText($"{pod.ConfigFile}.broken-{number}"));
            Assert.Equal(7, pod.Connections.Count);
        }
    }

    [Fact]
    public void A_directory_or_a_link_to_nowhere_in_its_place_is_kept_too()
    {
        Directory.CreateDirectory(pod.ConfigFile);
        File.WriteAllText(Path.Combine(pod.ConfigFile, "inside"), "kept");
        pod.Start(built);
        Assert.Equal("kept", File.ReadAllText(Path.Combine(pod.ConfigFile + ".broken-1", "inside")));

        File.Delete(pod.ConfigFile);
        File.CreateSymbolicLink(pod.ConfigFile, "/nowhere");
        pod.Start(built);
        Assert.Equal("/nowhere", new FileInfo(pod.ConfigFile + ".broken-2").LinkTarget);
        Assert.Equal(7, pod.Connections.Count);
    }

    [Fact]
    public void A_link_to_a_file_is_read_and_replaced_and_the_file_behind_it_stays()
    {
        var behind = Path.Combine(pod.Claim, "behind.json");
        File.WriteAllText(behind, """{"connections": [{"id": "mine", "name": "Mine", "url": "mqtt://other"}]}""");
        var before = File.ReadAllText(behind);
        File.CreateSymbolicLink(pod.ConfigFile, "behind.json");
        pod.Start(built);
        Assert.Contains("mine", pod.Ids);
        Assert.Null(new FileInfo(pod.ConfigFile).LinkTarget);
        Assert.Equal(before, File.ReadAllText(behind));
    }

    [Fact]
    public void Five_former_files_are_kept_closed_to_others_and_the_newest_is_number_one()
    {
        pod.Start(built);
        foreach (var number in Enumerable.Range(1, 8))
        {
            var config = pod.Config;
            config["round"] = number;
            config["connections"]![0]!["url"] = "mqtt://old";
            pod.Write(config);
            RealProgram.Run("chmod", "644", pod.ConfigFile);
            pod.Start(built);
        }

        var former = Enumerable.Range(1, 5).Select(n => $"config.json.{n}").ToArray();
        Assert.Equal([".chartgen-connections.json", "config.json", .. former], pod.Files);
        Assert.Equal([8, 7, 6, 5, 4], former.Select(f => (int)JsonNode.Parse(File.ReadAllText(Path.Combine(pod.Claim, f)))!["round"]!));
        Assert.All(pod.Files, f => Assert.Equal("600", pod.ModeOf(f)));
    }

    [Fact]
    public void The_owner_of_the_file_stays()
    {
        RequireRoot();
        pod.Start(built);
        RealProgram.Run("chown", "1234:4321", pod.ConfigFile);
        pod.Secret["broker-admin-password"] = "another-long-password";
        pod.Start(built);
        Assert.Equal("1234:4321\n", RealProgram.Run("stat", "-c", "%u:%g", pod.ConfigFile).Output);
    }

    [Fact]
    public void On_a_full_volume_the_former_file_stays_and_the_pod_says_why_it_does_not_start()
    {
        using var volume = new Mount(pod.Claim, "-t", "tmpfs", "-o", "size=32k", "tmpfs");
        pod.Start(built);
        var before = pod.ConfigText;
        RealProgram.Run("dd", "if=/dev/zero", $"of={Path.Combine(pod.Claim, "full")}", "bs=1k");
        pod.Secret["broker-admin-password"] = "another-long-password";
        var full = pod.Try(built);
        Assert.Equal(1, full.ExitCode);
        Assert.Contains("no space is left on the volume", full.Error, StringComparison.Ordinal);
        Assert.Contains("is as it was", full.Error, StringComparison.Ordinal);
        Assert.Equal(before, pod.ConfigText);
        Assert.DoesNotContain(pod.Files, f => f.EndsWith(".new", StringComparison.Ordinal));

        File.Delete(Path.Combine(pod.Claim, "full"));
        pod.Start(built);
        Assert.NotEqual(before, pod.ConfigText);
    }

    [Fact]
    public void On_a_read_only_volume_nothing_changes_and_the_pod_says_so()
    {
        using var volume = new Mount(pod.Claim, "-t", "tmpfs", "tmpfs");
        pod.Start(built);
        var before = pod.ConfigText;
        RealProgram.Run("mount", "-o", "remount,ro", pod.Claim);
        pod.Start(built);
        pod.Secret["broker-admin-password"] = "another-long-password";
        var refused = pod.Try(built);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("the volume is read-only", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, pod.ConfigText);
    }

    [Theory]
    [InlineData("renameSync", ".chartgen-connections.json")]
    [InlineData("linkSync", "config.json.1")]
    [InlineData("renameSync", "config.json")]
    public void Killed_between_writing_and_moving_the_former_file_is_whole_and_the_next_start_finishes(string call, string target)
    {
        pod.Start(built);
        var config = pod.Config;
        config["connections"]!.AsArray().Add(JsonNode.Parse("""{"id": "mine", "name": "Mine", "url": "mqtt://other"}"""));
        pod.Write(config);
        var before = pod.ConfigText;
        pod.Secret["broker-admin-password"] = "another-long-password";

        // The kernel's own kill, at the moment of the call.
        using var hook = new TemporaryFolder();
        var preload = hook.Write("kill.js", $$"""
            const fs = require('fs');
            const original = fs.{{call}};
            fs.{{call}} = function (from, to) {
              if (to.endsWith('/{{target}}')) process.kill(process.pid, 'SIGKILL');
              return original.apply(fs, arguments);
            };
            """);
        var (file, arguments, environment) = pod.Command(built);
        var killed = RealProgram.Run(pod.Claim, file, ["--require", preload, .. arguments], environment, null);
        Assert.Equal(137, killed.ExitCode);
        Assert.Equal(before, pod.ConfigText);

        pod.Start(built);
        Assert.Equal("another-long-password", (string)pod.Connection("mosquitto-0")["credentials"]!["password"]!);
        Assert.Contains("mine", pod.Ids);
        Assert.Contains(before, pod.Files.Where(f => f.StartsWith("config.json.", StringComparison.Ordinal)).Select(f => File.ReadAllText(Path.Combine(pod.Claim, f))));
        Assert.DoesNotContain(pod.Files, f => f.EndsWith(".new", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        pod.Dispose();
        built.Dispose();
    }

    private static void RequireRoot()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            RealTool.Missing("the right to mount and to change owners", "running the tests as root");
        }
    }

    /// <summary>A file system that is gone when disposed.</summary>
    private sealed class Mount : IDisposable
    {
        private readonly string folder;

        public Mount(string folder, params string[] arguments)
        {
            RequireRoot();
            this.folder = folder;
            var result = RealProgram.Run("mount", [.. arguments, folder]);
            Assert.True(result.ExitCode == 0, result.All);
        }

        public void Dispose() => RealProgram.Run("umount", "--lazy", folder);
    }
}
