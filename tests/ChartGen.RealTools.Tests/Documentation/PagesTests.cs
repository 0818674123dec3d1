using System.Text.RegularExpressions;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Documentation;

/// <summary>
/// The commands that the documentation shows print what it shows. CHARTGEN_ACCEPT_SNAPSHOTS=1 writes the pages anew.
/// </summary>
public sealed partial class PagesTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/commands.md")]
    [InlineData("docs/air-gap.md")]
    public void What_a_page_shows_is_what_its_commands_print(string name)
    {
        var path = Path.Combine(Repository.Root, name);
        var page = File.ReadAllText(path);
        using var workspace = new Workspace();
        foreach (Match file in YamlFile().Matches(page))
        {
            File.WriteAllText(workspace[file.Groups[1].Value], file.Groups[2].Value);
        }

        Assert.InRange(ConsoleBlocks.Count(page), 2, 100);
        Snapshot.Matches(path, ConsoleBlocks.Rerun(page, workspace));
    }

    [Fact]
    public void Every_command_has_its_help_on_the_page_of_commands()
    {
        using var workspace = new Workspace();
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "commands.md"));
        var commands = workspace.Shell("chartgen --help").Split("\nCommands:\n")[1].Split('\n')
            .Where(l => l.Length > 2 && l.StartsWith("  ", StringComparison.Ordinal) && l[2] != ' ')
            .Select(l => l.Trim().Split(' ')[0])
            .ToArray();

        Assert.Contains("build", commands);
        Assert.All(commands, c => Assert.Contains($"$ chartgen {c} --help\n", page, StringComparison.Ordinal));
    }

    /// <summary>A block that begins with <c>```yaml name</c> is that file for the commands of the page.</summary>
    [GeneratedRegex("^```yaml (\\S+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex YamlFile();
}
