using System.Text.RegularExpressions;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Documentation;

public sealed partial class LinksTests
{
    [Fact]
    public void Every_link_to_a_file_leads_to_a_file()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"));
        var links =
            from page in pages
            from Match match in Link().Matches(File.ReadAllText(page))
            let target = match.Groups[1].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
            select (Page: page, Target: target);

        var all = links.ToArray();
        Assert.NotEmpty(all);
        Assert.All(all, l => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(l.Page)!, l.Target)), $"{l.Page}: {l.Target} is not there"));
    }

    [GeneratedRegex("""(?:\]\(|(?:src|href|srcset)=")([^)"\s]+)[)"]""")]
    private static partial Regex Link();
}
