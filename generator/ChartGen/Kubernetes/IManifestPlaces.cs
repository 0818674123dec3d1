using ChartGen.Findings;
using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>Knows where the lines of a manifest were written: in a file, or by a template and values.</summary>
public interface IManifestPlaces
{
    /// <summary>Where the author wrote a node.</summary>
    /// <param name="node">A node of the manifest.</param>
    /// <param name="related">Other places that had a part in it, such as the template when the place is a value.</param>
    SourceLocation Locate(YamlNode node, out IReadOnlyList<RelatedPlace> related);

    /// <summary>The line of the manifest's text, without its end; empty when there is none.</summary>
    /// <param name="line">The line as nodes give it, from 1.</param>
    string Line(int line);

    /// <summary>What wrote the line of a node; null when the manifest stands in a file as it is.</summary>
    /// <param name="node">A node of the manifest.</param>
    LineOrigin? Origin(YamlNode node);

    /// <summary>Where a value was written; null when nowhere, or when the manifest stands in a file as it is.</summary>
    /// <param name="path">The path of the value, such as <c>image.tag</c>.</param>
    SourceLocation? ValueAt(string path);

    /// <summary>Where a scalar stands word for word in a file of the author: a file of manifests, or a line of a template without an action; null when it does not.</summary>
    /// <param name="node">The scalar.</param>
    /// <param name="written">How it is written, with its quotes.</param>
    SourceLocation? Literal(YamlScalar node, string written) => null;

    /// <summary>Where the block of the values begins that is a whole text of the manifest; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">The key that it stands behind.</param>
    SourceLocation? BlockOf(YamlScalar text, string key) => null;
}
