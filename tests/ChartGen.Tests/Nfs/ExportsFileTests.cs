using ChartGen.Nfs;
using Xunit;

namespace ChartGen.Tests.Nfs;

public sealed class ExportsFileTests
{
    [Theory]
    [InlineData("/a *(rw,sync)\n", "1:1 /a | 1:4 *(rw@1:6,sync@1:9)")]
    [InlineData("/a *(rw)", "1:1 /a | 1:4 *(rw@1:6)")]
    [InlineData("/a *(rw)\r\n/b *(ro)\r\n", "1:1 /a | 1:4 *(rw@1:6)\n2:1 /b | 2:4 *(ro@2:6)")]
    [InlineData("\n  \t/a\t10.0.0.1(rw)  10.0.0.2(ro) \n\n", "2:4 /a | 2:7 10.0.0.1(rw@2:16) | 2:21 10.0.0.2(ro@2:30)")]
    [InlineData("/a * (rw)\n", "1:1 /a | 1:4 * | 1:6 (rw@1:7)")]
    [InlineData("/a\n", "1:1 /a")]
    [InlineData("/a *()\n", "1:1 /a | 1:4 *()")]
    [InlineData("/a *(rw,)\n", "1:1 /a | 1:4 *(rw@1:6)")]
    [InlineData("/a *(rw,,ro)\n", "1:1 /a | 1:4 *(rw@1:6,@1:9,ro@1:10)")]
    [InlineData("/a -rw,sync * b(ro)\n/c *(ro)\n", "1:1 /a | 1:13 *[rw@1:5,sync@1:8] | 1:15 b[rw@1:5,sync@1:8](ro@1:17)\n2:1 /c | 2:4 *(ro@2:6)")]
    [InlineData("/a b(ro) -rw c\n", "1:1 /a | 1:4 b(ro@1:6) | 1:14 c[rw@1:11]")]
    [InlineData("/a -rw -ro c\n", "1:1 /a | 1:8 -ro[rw@1:5] | 1:12 c[rw@1:5]")]
    [InlineData("\"/a b\" *(rw)\n", "1:1 /a b | 1:8 *(rw@1:10)")]
    [InlineData("/\"a b\"/c *(rw)\n", "1:1 /a b/c | 1:10 *(rw@1:12)")]
    [InlineData("/a\\040b *(rw)\n", "1:1 /a b | 1:9 *(rw@1:11)")]
    [InlineData("/a\\04 *(rw)\n", "1:1 /a\\04 | 1:7 *(rw@1:9)")]
    [InlineData("/a \\\n   *(rw)\n/b *(ro)\n", "1:1 /a | 2:4 *(rw@2:6)\n3:1 /b | 3:4 *(ro@3:6)")]
    [InlineData("/a#b *(rw) # no\n", "1:1 /a#b | 1:6 *(rw@1:8)")]
    [InlineData("# /a \\\n/b *(ro)\n", "2:1 /b | 2:4 *(ro@2:6)")]
    [InlineData("", "")]
    public void Lines_are_read_with_their_places(string text, string expected)
    {
        var read = ExportsFile.Parse(text, "exports");
        Assert.Empty(read.Problems);
        Assert.Equal(expected, string.Join('\n', read.Entries.Select(Show)));
    }

    [Theory]
    [InlineData("/a *(rw,\n", "1:4 '*(rw,' has no closing bracket; allowed is client(option,option) without blanks")]
    [InlineData("/a *(rw, sync)\n", "1:4 '*(rw,' has no closing bracket; allowed is client(option,option) without blanks")]
    [InlineData("/a *(rw)b(ro)\n", "1:4 '*(rw)b(ro)' goes on after its closing bracket; allowed is a blank before the next client")]
    [InlineData("/a *(rw)#c\n", "1:4 '*(rw)#c' goes on after its closing bracket; allowed is a blank before the next client")]
    [InlineData("/b *(ro)\n\"/a *(rw)\n", "2:1 the quote has no end on its line; allowed is a path between two quotes")]
    public void What_nfs_utils_cannot_read_is_told_with_its_place(string text, string expected)
    {
        var problem = ExportsFile.Parse(text, "exports").Problems[0];
        Assert.Equal(expected, $"{problem.Location.Line}:{problem.Location.Column} {problem.Text}");
    }

    [Fact]
    public void Words_longer_than_the_buffer_of_nfs_utils_are_told()
    {
        Assert.Empty(ExportsFile.Parse($"/a {new string('b', 507)}(rw)", "exports").Problems);
        Assert.Single(ExportsFile.Parse($"/a {new string('b', 508)}(rw)", "exports").Problems);
        Assert.Single(ExportsFile.Parse($"/{new string('b', 1023)} *(rw)", "exports").Problems);
    }

    [Fact]
    public void Comments_are_kept()
    {
        var read = ExportsFile.Parse("# one\r\n/a *(rw) # two \\\n#three", "exports");
        Assert.Equal(["1:1  one", "2:10  two \\", "3:1 three"], read.Comments.Select(c => $"{c.Location.Line}:{c.Location.Column} {c.Text}"));
    }

    private static string Show(ExportsEntry entry) =>
        string.Join(" | ", [$"{entry.Location.Line}:{entry.Location.Column} {entry.Path}", .. entry.Clients.Select(Show)]);

    private static string Show(ExportsClientEntry client) =>
        $"{client.Location.Line}:{client.Location.Column} {client.Client}"
        + (client.Defaults.Count > 0 ? $"[{Show(client.Defaults)}]" : "")
        + (client.HasBrackets ? $"({Show(client.Options)})" : "");

    private static string Show(IEnumerable<ExportsWord> options) =>
        string.Join(',', options.Select(o => $"{o.Text}@{o.Location.Line}:{o.Location.Column}"));
}
