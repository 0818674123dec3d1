using System.Globalization;
using System.Text.RegularExpressions;
using ChartGen.Findings;
using ChartGen.Linting;
using ChartGen.Nfs;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Nfs;

/// <summary>
/// Where exportfs complains with an error the linter has one at that line, and none where exportfs passes. Which folders
/// exist and which names resolve is not in the file.
/// </summary>
public sealed partial class ExportsAgreementTests
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    [Theory]
    [InlineData(2000)]
    public void Random_files_are_judged_as_exportfs_judges_them(int count)
    {
        var seed = RandomSeed.Take(TestContext.Current.TestOutputHelper!.WriteLine);
        using var folder = Folders();
        var random = new RandomExports(seed, [.. Names.Select(n => folder[n])]);
        string[] files = [.. Enumerable.Range(0, count).Select(_ => random.Next())];
        AssertAgreement(files, $"seed {seed}");
    }

    [Fact]
    public void Handwritten_files_are_judged_as_exportfs_judges_them()
    {
        using var folder = Folders();
        string[] files = [.. ExportsCases.All.Select(text => text.Replace("/srv/", folder.Path + "/", StringComparison.Ordinal))];
        AssertAgreement(files, "handwritten");
    }

    private static void AssertAgreement(string[] files, string origin)
    {
        var verdicts = Exportfs.JudgeAll(files);
        var refused = 0;
        var differences = new List<string>();
        foreach (var (text, messages) in files.Zip(verdicts))
        {
            var complaints = Complaints().Matches(messages).Select(m => m.Value).Where(m => !MissingFolder().IsMatch(m)).ToArray();
            var theirs = complaints.Where(m => !UnknownName().IsMatch(m) && !m.StartsWith("Failed to stat /", StringComparison.Ordinal)).ToArray();
            var ours = Linter.Lint([new LintFile("exports", LintKind.Exports, text)], new LintFacts()).Where(f => f.Rule.Severity == Severity.Error).ToArray();
            refused += theirs.Length > 0 ? 1 : 0;
            var missed = theirs.Any(m => !ours.Any(f => Covers(f.Location.Line, m, text)));
            if (missed || (complaints.Length == 0 && !messages.Contains("Aborted", StringComparison.Ordinal) && ours.Any(f => !IsBeyondExportfs(f, messages))))
            {
                differences.Add($"{text}\n-- exportfs:\n{messages}\n-- ours:\n{string.Join('\n', ours.Select(f => $"{f.Location} {f.Rule.Id} {f.Message}"))}");
            }
        }

        Assert.True(differences.Count == 0, $"{origin}: {differences.Count} of {files.Length} differ\n{string.Join("\n======\n", differences.Take(12))}");
        Assert.InRange(refused, files.Length / 10, files.Length * 9 / 10);
    }

    // exportfs only remarks on the blank that exports to the world, and says nothing when a quote swallows the rest of the file.
    private static bool IsBeyondExportfs(Finding finding, string messages) =>
        (finding.Rule.Id == "CG5003" && messages.Contains("No host name given", StringComparison.Ordinal))
        || finding.Message.StartsWith("the quote has no end", StringComparison.Ordinal);

    // exportfs tells the last line of what it read: a backslash or an open quote carries a line on. It forgets to count a
    // line that ends in a comment.
    private static bool Covers(int line, string complaint, string text)
    {
        if (LineOf().Match(complaint) is not { Success: true } told)
        {
            return true;
        }

        var comments = ExportsFile.Parse(text, "exports").Comments.Count(c => c.Location.Line < line);
        var last = int.Parse(told.Groups["line"].Value, CultureInfo.InvariantCulture) + comments;
        return line <= last && text.Split('\n')[(line - 1)..Math.Max(line - 1, Math.Min(last - 1, text.Count('\n')))]
            .All(l => l.EndsWith('\\') || text.Contains('"', StringComparison.Ordinal));
    }

    private static TemporaryFolder Folders()
    {
        var folder = new TemporaryFolder();
        foreach (var name in Names)
        {
            Directory.CreateDirectory(folder[name]);
        }

        return folder;
    }

    [GeneratedRegex(@"(?<=^exportfs: )(?!\s|No options for|No host name given|.*: Neither ').+", RegexOptions.Multiline)]
    private static partial Regex Complaints();

    [GeneratedRegex(@"\AFailed to stat /[^ \t]*: No such file or directory\z")]
    private static partial Regex MissingFolder();

    // Which names resolve is not in the file.
    [GeneratedRegex(@"\AFailed to resolve (?=[^ ]*[A-Za-z_])[A-Za-z0-9_][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*\.?\z")]
    private static partial Regex UnknownName();

    [GeneratedRegex(@"\A/etc/exports: ?(?<line>[0-9]+):? ")]
    private static partial Regex LineOf();
}
