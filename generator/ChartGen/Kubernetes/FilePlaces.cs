using ChartGen.Findings;
using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>The places of a document that stands in a file as it is.</summary>
/// <param name="file">The file as the user named it.</param>
/// <param name="lines">The lines of the document.</param>
/// <param name="firstLine">The line of the file in which the document begins, from 1.</param>
public sealed class FilePlaces(string file, IReadOnlyList<string> lines, int firstLine) : IManifestPlaces
{
    /// <inheritdoc/>
    public SourceLocation Locate(YamlNode node, out IReadOnlyList<RelatedPlace> related)
    {
        ArgumentNullException.ThrowIfNull(node);
        related = [];
        return new SourceLocation(file, node.Location.Line == 0 ? 0 : node.Location.Line + firstLine - 1, node.Location.Column);
    }

    /// <inheritdoc/>
    public SourceLocation? Literal(YamlScalar node, string written) => Locate(node, out _);

    /// <inheritdoc/>
    public string Line(int line) => line >= 1 && line <= lines.Count ? lines[line - 1] : "";

    /// <inheritdoc/>
    public LineOrigin? Origin(YamlNode node) => null;

    /// <inheritdoc/>
    public SourceLocation? ValueAt(string path) => null;
}
