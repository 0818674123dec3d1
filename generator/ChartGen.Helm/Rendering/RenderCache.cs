using ChartGen.Helm.Archives;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Templates;

namespace ChartGen.Helm.Rendering;

/// <summary>
/// What charts with the same templates share, such as one chart that is made for many deployments: the templates are parsed
/// once, and one that would read the same values again is not rendered again. What comes out is the same as without. May be
/// used by several threads at once. It keeps what belongs to the few charts that came last.
/// </summary>
public sealed class RenderCache
{
    private const int Few = 4;

    private readonly Recent<TemplateFiles, SharedTemplates> templates = new(Few, TemplateFiles.AreSame);
    private readonly Recent<ReadOnlyMemory<byte>, SchemaSource> schemas = new(Few, AreSame);
    private readonly Recent<string, Capabilities> capabilities = new(Few, string.Equals);

    /// <summary>The templates of a chart, and what they gave before.</summary>
    internal SharedTemplates TemplatesOf(Chart chart) =>
        templates.Of(new TemplateFiles(chart.FullPath, chart.IsLibrary, chart.Templates), _ => new SharedTemplates(TemplateSet.Parse(RenderScope.Sources(chart))));

    /// <summary>A schema, compiled once.</summary>
    internal SchemaSource Schema(SchemaSource schema) => schemas.Of(schema.Json, _ => schema);

    /// <summary>The capabilities: the same object each time, by which a render knows that they are the same.</summary>
    internal Capabilities CapabilitiesOf(KubernetesVersion version, IReadOnlyList<string> added) =>
        capabilities.Of($"{version.Text}\n{string.Join('\n', added)}", _ => Capabilities.Of(version, added));

    internal static bool AreSame(ReadOnlyMemory<byte> one, ReadOnlyMemory<byte> other) => one.Equals(other) || one.Span.SequenceEqual(other.Span);

    /// <summary>What templates are parsed of.</summary>
    private sealed record TemplateFiles(string Chart, bool IsLibrary, IReadOnlyList<ChartFile> Files)
    {
        public static bool AreSame(TemplateFiles one, TemplateFiles other)
        {
            if (one.Chart != other.Chart || one.IsLibrary != other.IsLibrary || one.Files.Count != other.Files.Count)
            {
                return false;
            }

            for (var i = 0; i < one.Files.Count; i++)
            {
                if (one.Files[i].Path != other.Files[i].Path || !RenderCache.AreSame(one.Files[i].Content, other.Files[i].Content))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
