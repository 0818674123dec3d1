using ChartGen.Helm.Charts;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Rendering;

/// <summary>What decides where a document goes: its kind, and the annotation that makes it a hook.</summary>
/// <param name="Kind">The kind; empty when it says none.</param>
/// <param name="Hook">The value of <c>helm.sh/hook</c>; null without one.</param>
internal readonly record struct ManifestHead(string Kind, string? Hook)
{
    private static readonly StructShape Shape = new(
        "util.SimpleHead",
        "SimpleHead",
        new("apiVersion", "Version", GoShape.Text),
        new("kind", "Kind", GoShape.Text),
        new("metadata", "Metadata", new StructShape(
            "struct { Name string \"json:\\\"name\\\"\"; Annotations map[string]string \"json:\\\"annotations\\\"\" }",
            "",
            new("name", "Name", GoShape.Text),
            new("annotations", "Annotations", GoShape.TextMap))));

    /// <summary>Reads the head of a document.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="HelmException">It is no YAML, or no Kubernetes object.</exception>
    public static ManifestHead Read(string file, string document) =>
        PlainManifest.TryRead(document, out var plain) ? plain : ReadWhole(file, document);

    private static ManifestHead ReadWhole(string file, string document)
    {
        var head = ShapeDecoder.Zero(Shape);
        try
        {
            ShapeDecoder.Decode(document, Shape, head);
        }
        catch (GoErrorException e)
        {
            throw new HelmException($"YAML parse error on {file}: {e.Message}", e);
        }

        var annotations = (head["Metadata"] as GoMap)?["Annotations"] as GoMap;
        return new((string)head["Kind"]!, annotations?["helm.sh/hook"] as string);
    }
}
