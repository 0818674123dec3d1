using ChartGen.Nfs;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Nfs;

/// <summary>The built exports file and our reading of any exports file, judged by the real exportfs.</summary>
public sealed class ExportsFileTests
{
    [Theory]
    [InlineData("multinode.yaml")]
    [InlineData("test-namespace.yaml")]
    [InlineData("large.yaml", "nfs.clients=[10.0.0.0/24, 'fd00::/64', known.example.com, '*.example.com', '@workers']")]
    [InlineData("multinode.yaml", "nfs.clients=[10.0.0.0/255.255.255.0]", "nfs.options=[rw, async, all_squash, anonuid=1000, 'sec=sys:krb5', no_subtree_check]")]
    public void The_built_file_exports_every_directory_without_a_message(string example, params string[] settings)
    {
        using var folder = new TemporaryFolder();
        using var deployment = BuiltDeployment.Of(example, [.. settings, $"nfs.repoPath={folder.Path}"]);
        var read = ExportsFile.Parse(deployment.Exports, "exports");
        foreach (var entry in read.Entries)
        {
            Directory.CreateDirectory(entry.Path);
        }

        Assert.EndsWith(")\n", deployment.Exports, StringComparison.Ordinal);
        var (messages, exported) = Exportfs.Judge(deployment.Exports);
        Assert.Equal("", messages);
        Assert.Equal(read.Entries.Sum(e => e.Clients.Count), exported.Count);
    }

    [Fact]
    public void Our_reading_of_a_tangled_file_is_that_of_exportfs()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "a", "b c", "d#e", "f", "g" })
        {
            Directory.CreateDirectory(folder[name]);
        }

        var text = $"""
            # {folder["a"]} 10.0.0.9(rw) \
            {folder["a"]} 10.0.0.1(rw,no_subtree_check)	10.0.0.2(ro,no_subtree_check) # 10.0.0.3(rw)
              "{folder["b c"]}" \
               -no_subtree_check,rw 10.0.0.4 10.0.0.5(ro)
            {folder.Path}/b\040c 10.0.0.6(no_subtree_check)
            {folder["d#e"]} 10.0.0.7(no_subtree_check)

            {folder.Path}/"f" fd00::/64(no_subtree_check) -no_subtree_check 10.0.0.8
            {folder["g"]} -no_subtree_check *.example.com
            """;
        var read = ExportsFile.Parse(text, "exports");
        Assert.Empty(read.Problems);
        var ours = read.Entries.SelectMany(e => e.Clients.Select(c => $"{e.Path.Replace(" ", "\\040", StringComparison.Ordinal)} {c.Client}"));
        var (_, exported) = Exportfs.Judge(text);
        var theirs = exported.Select(line => string.Join(' ', line[..line.IndexOf('(', StringComparison.Ordinal)].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(ours.Order(StringComparer.Ordinal), theirs.Order(StringComparer.Ordinal));
        Assert.Equal(9, exported.Count);
    }
}
