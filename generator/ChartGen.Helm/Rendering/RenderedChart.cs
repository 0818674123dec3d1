using System.Text;

namespace ChartGen.Helm.Rendering;

/// <summary>What a render gave.</summary>
/// <param name="ReleaseName">The release's name.</param>
/// <param name="Crds">The files of crds/, in the order of the chart.</param>
/// <param name="Manifests">The documents, in the order in which Helm installs them.</param>
/// <param name="Hooks">The hooks, in that order too.</param>
/// <param name="Notes">The text of the chart's NOTES.txt.</param>
/// <param name="Templates">What each template file gave, before it was split into documents.</param>
public sealed record RenderedChart(
    string ReleaseName,
    IReadOnlyList<Manifest> Crds,
    IReadOnlyList<Manifest> Manifests,
    IReadOnlyList<Manifest> Hooks,
    string Notes,
    IReadOnlyList<RenderedTemplate> Templates)
{
    /// <summary>Which values were read; null unless the render was traced.</summary>
    public ValueUsage? Usage { get; init; }

    /// <summary>The documents that are no objects, for which <c>helm template</c> refuses the chart; empty unless it was rendered in lint mode.</summary>
    public IReadOnlyList<RefusedManifest> Refused { get; init; } = [];

    /// <summary>Where each line of a document comes from; the render must have been traced.</summary>
    public IEnumerable<SourceLine> SourceOf(Manifest manifest) =>
        Templates.FirstOrDefault(t => t.Name == manifest.Source) is { } template
            ? SourceMap.LinesOf(manifest, template)
            : manifest.Text.Split('\n').Select(line => new SourceLine(line, null, []));

    /// <summary>The text that <c>helm template</c> prints.</summary>
    /// <param name="includeCrds">Whether crds/ comes first.</param>
    /// <param name="hooks">Whether hooks are printed.</param>
    /// <param name="tests">Whether hooks that are tests are printed.</param>
    public string ToText(bool includeCrds = false, bool hooks = true, bool tests = true)
    {
        var text = new StringBuilder();
        foreach (var manifest in includeCrds ? Crds.Concat(Manifests) : Manifests)
        {
            Append(text, manifest);
        }

        Trim(text);
        text.Append('\n');
        foreach (var hook in Hooks.Where(hook => hooks && (tests || !hook.IsTest)))
        {
            Append(text, hook);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Manifest manifest) =>
        text.Append("---\n# Source: ").Append(manifest.Source).Append('\n').Append(manifest.Text).Append('\n');

    private static void Trim(StringBuilder text)
    {
        var length = text.Length;
        while (length > 0 && char.IsWhiteSpace(text[length - 1]))
        {
            length--;
        }

        text.Length = length;
    }
}
