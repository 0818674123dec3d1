using ChartGen.Charts;
using ChartGen.Deployments.Reading;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Overrides;
using ChartGen.Helm.Rendering;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using ChartGen.Testing;
using ChartGen.Texts;

namespace ChartGen.Benchmarks;

/// <summary>The chart that <c>chartgen build examples/multinode.yaml</c> makes.</summary>
internal static class BuiltChart
{
    /// <summary>The files of the archive.</summary>
    public static IReadOnlyList<ChartFile> Files { get; } = Make();

    /// <summary>Its templates.</summary>
    public static IReadOnlyList<TemplateSource> Templates { get; } =
        [.. Files.Where(f => f.Path.StartsWith("templates/", StringComparison.Ordinal)).Select(f => new TemplateSource(f.Path, GoText.FromBytes(f.Content.Span)))];

    /// <summary>The text of one of its files.</summary>
    public static string Text(string path) => GoText.FromBytes(Files.First(f => f.Path == path).Content.Span);

    /// <summary>A request with values that none before it had.</summary>
    /// <param name="number">The number of the request: it changes three values.</param>
    /// <param name="isNamespaceNew">Whether the namespace changes too, which half of the documents name.</param>
    /// <param name="trace">Whether the source map is wanted.</param>
    public static RenderRequest Request(int number, bool isNamespaceNew = false, bool trace = false) => new()
    {
        ReleaseName = "mq",
        Trace = trace,
        Values = new ValueOptions
        {
            Set =
            [
                "networkPolicy.deploy=true",
                "imageCredentials.username=someone",
                $"imageCredentials.password=password-{number}",
                $"broker.preStopSeconds={20 + (number % 16)}",
                $"haproxy.replicas={2 + (number % 2)}",
                $"namespace={(isNamespaceNew ? $"namespace-{number}" : "multinode")}",
            ],
        },
    };

    private static IReadOnlyList<ChartFile> Make()
    {
        var source = DeploymentReader.Read("multinode.yaml", File.ReadAllBytes(ExampleFiles.PathOf("multinode")), []).Source!;
        var archive = DeploymentArtifacts.Make(source.Topology, ChartSources.BuiltIn, ArchiveTime.Default).First(a => a.Path.EndsWith(".tgz", StringComparison.Ordinal));
        using var stream = new MemoryStream(archive.Content);
        return ChartArchive.Read(stream).Files;
    }
}
