using System.Text.Json;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Tools;

public sealed class InstallScriptTests
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "tools");

    [Fact]
    public void Shellcheck_has_nothing_to_say_about_the_script()
    {
        var result = RealProgram.Run(RealTool.Require("shellcheck"), Path.Combine(Folder, "install.sh"));

        Assert.True(result.ExitCode == 0, result.All);
    }

    [Fact]
    public void The_lock_file_pins_every_package_by_hash_and_names_no_registry()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "package-lock.json")));
        var packages = json.RootElement.GetProperty("packages").EnumerateObject().Where(p => p.Name.Length > 0).ToList();

        Assert.NotEmpty(packages);
        Assert.All(packages, package =>
        {
            Assert.StartsWith("sha512-", package.Value.GetProperty("integrity").GetString(), StringComparison.Ordinal);
            Assert.False(package.Value.TryGetProperty("resolved", out _), package.Name);
        });
    }
}
