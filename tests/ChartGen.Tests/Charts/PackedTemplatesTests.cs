using ChartGen.Charts;
using ChartGen.Deployments.Model;
using ChartGen.Helm.Archives;
using ChartGen.Testing;
using ChartGen.Texts;
using ChartGen.Topologies;
using Xunit;

namespace ChartGen.Tests.Charts;

public class PackedTemplatesTests
{
    private static readonly DeploymentFiles Built = DeploymentArtifacts.Files(Topology.Of(new Deployment()), ChartSources.BuiltIn);

    // CHARTGEN_ACCEPT_SNAPSHOTS=1 writes them anew, which a change of a template calls for.
    [Fact]
    public void Those_in_the_program_are_of_the_templates_there_are()
    {
        var file = Path.Combine(Repository.Root, "generator", "ChartGen", "Charts", "templates.deflate");
        var packed = ChartArchive.PackTemplates(Built.ChartName, Built.Chart, ArchiveTime.Default);
        if (Environment.GetEnvironmentVariable("CHARTGEN_ACCEPT_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllBytes(file, packed);
        }

        Assert.True(packed.AsSpan().SequenceEqual(File.ReadAllBytes(file)), $"{file} is stale; CHARTGEN_ACCEPT_SNAPSHOTS=1 makes it anew");
    }

    [Fact]
    public void An_archive_is_the_same_whatever_is_packed_before()
    {
        var packed = ChartArchive.PackTemplates(Built.ChartName, Built.Chart, 0);
        var other = ChartArchive.PackTemplates("other", Built.Chart, 0);
        byte[][] given = [packed, other, packed[..^1], packed[..^4], packed[1..], [.. packed, .. packed], [], [0, 0, 0xFF, 0xFF], [1, 2, 3], [.. other[..^4], 0, 0, 0xFF, 0xFF]];

        Assert.All(given, (before, i) =>
        {
            // Each under a name of its own: the templates of a name that came before are known anyway.
            var name = $"chart-{i}";
            var own = i == 0 ? ChartArchive.PackTemplates(name, Built.Chart, 0) : before;
            var archive = ChartArchive.Write(name, Built.Chart, 0, own);
            Assert.Equal(Built.Chart.Count, Read(archive).Count);
            Assert.Equal(Built.Chart.Select(f => f.Content.ToArray()), Read(archive).Select(f => f.Content.ToArray()));
            Assert.Equal(ChartArchive.Write(name, Built.Chart, 0), archive);
        });
    }

    [Fact]
    public void Templates_of_which_a_bit_is_wrong_are_packed_anew() =>
        Assert.All(Enumerable.Range(0, 40), i =>
        {
            var name = $"damaged-{i}";
            var packed = ChartArchive.PackTemplates(name, Built.Chart, 0);
            packed[i < 20 ? i : packed.Length * (i - 19) / 21] ^= (byte)(1 << (i % 8));
            Assert.Equal(Built.Chart.Select(f => f.Content.ToArray()), Read(ChartArchive.Write(name, Built.Chart, 0, packed)).Select(f => f.Content.ToArray()));
        });

    private static IReadOnlyList<ChartFile> Read(byte[] archive)
    {
        using var stream = new MemoryStream(archive);
        return ChartArchive.Read(stream).Files;
    }
}
