using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Kubernetes;

/// <summary>An object of Kubernetes: a document that a chart renders, or that stands in a file of manifests.</summary>
public sealed class ManifestObject
{
    private readonly IManifestPlaces places;

    /// <summary>Takes a document.</summary>
    /// <param name="content">The document.</param>
    /// <param name="places">Where it was written.</param>
    /// <param name="source">The file or template that it comes from, as messages name it.</param>
    public ManifestObject(ManifestContent content, IManifestPlaces places, string source)
    {
        ArgumentNullException.ThrowIfNull(content);
        this.places = places;
        Content = content;
        Source = source;
        Pod = PodView.Of(this);
    }

    /// <summary>What it tells by itself, which objects of other charts may share.</summary>
    public ManifestContent Content { get; }

    /// <summary>The document.</summary>
    public YamlMapping Root => Content.Root;

    /// <summary>The file or template that it comes from.</summary>
    public string Source { get; }

    /// <summary>Such as apps/v1.</summary>
    public string ApiVersion => Content.ApiVersion;

    /// <summary>The group of the API; empty for the core group.</summary>
    public string Group => ApiVersion.Contains('/', StringComparison.Ordinal) ? ApiVersion[..ApiVersion.IndexOf('/', StringComparison.Ordinal)] : "";

    /// <summary>Such as StatefulSet.</summary>
    public string Kind => Content.Kind;

    /// <summary>metadata.name; empty when there is none.</summary>
    public string Name => Content.Name;

    /// <summary>metadata.namespace; null when there is none, and then the object goes to the release's namespace.</summary>
    public string? Namespace => Content.Namespace;

    /// <summary>When it runs, for a hook of Helm; empty for what is no hook.</summary>
    public IReadOnlyList<string> HookEvents { get; init; } = [];

    /// <summary>The pod that it is, or makes; null for other objects.</summary>
    public PodView? Pod { get; }

    /// <summary>What the API of Kubernetes refuses in it.</summary>
    public IReadOnlyList<ObjectFault> Faults => Content.Faults;

    /// <summary>How messages name it.</summary>
    public string Title => field ??= $"{Kind}/{Name}";

    /// <summary>The value at the end of a path of keys; null when there is none.</summary>
    public YamlNode? Field(params ReadOnlySpan<string> path) => Root.Field(path);

    /// <summary>Where the author wrote a node.</summary>
    public SourceLocation Locate(YamlNode node) => places.Locate(node, out _);

    /// <summary>What wrote the line of a node; null when the object stands in a file as it is.</summary>
    public LineOrigin? Origin(YamlNode node) => places.Origin(node);

    /// <summary>Where a value was written, by its path; null when nowhere, or when the object stands in a file as it is.</summary>
    public SourceLocation? ValueAt(string path) => places.ValueAt(path);

    /// <summary>Where the block of the values begins that is a whole text of the object; null when there is none.</summary>
    public SourceLocation? BlockOf(YamlScalar text, string key) => places.BlockOf(text, key);

    /// <summary>A line of the document's text.</summary>
    public string Line(int line) => places.Line(line);

    /// <summary>Puts another text in place of a scalar; null where the scalar does not stand in a file as it was read, as in what an action of a template makes.</summary>
    /// <param name="scalar">A scalar on one line, plain or in quotes without escapes.</param>
    /// <param name="replacement">The text with its quotes, if it needs any.</param>
    public Fix? Mend(YamlScalar scalar, string replacement)
    {
        ArgumentNullException.ThrowIfNull(scalar);
        var (line, column) = (Line(scalar.Location.Line), scalar.Location.Column - 1);
        string[] forms = scalar.IsPlain ? [scalar.Text] : [$"\"{scalar.Text}\"", $"'{scalar.Text}'"];

        // YAML begins lines where others do not, at a line separator of Unicode: then this is another line.
        if (scalar.Text.Length == 0 || column > line.Length
            || Array.Find(forms, form => string.CompareOrdinal(line, column, form, 0, form.Length) == 0) is not { } written
            || places.Literal(scalar, written) is not { } at)
        {
            return null;
        }

        return new Fix($"write {replacement}", [new TextEdit(at, at.Line, at.Column + written.Length, replacement)]);
    }

    /// <summary>A finding at a node.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="node">The node; null means the whole object.</param>
    /// <param name="path">Its path in the object, such as <c>spec.replicas</c>; empty for the whole object.</param>
    /// <param name="message">What is there, and what is allowed.</param>
    public Finding Find(Rule rule, YamlNode? node, string path, string message)
    {
        var location = places.Locate(node ?? Root, out var related);
        return new Finding(rule, location, message)
        {
            Subject = path.Length == 0 ? Title : $"{Title} {path}",
            Related = related,
        };
    }

    /// <summary>
    /// A finding about labels that something is selected by: at the label when it was written in the object's own template or
    /// values, at the selector when a helper wrote it, which others use too.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="label">The label, or the mapping of all.</param>
    /// <param name="owner">The path of keys of the selector in the object.</param>
    /// <param name="path">The path as findings tell it.</param>
    /// <param name="message">What is there, and what is expected.</param>
    public Finding FindSelector(Rule rule, YamlNode label, IReadOnlyList<string> owner, string path, string message)
    {
        ArgumentNullException.ThrowIfNull(owner);
        var mapping = Field([.. owner.SkipLast(1)]) as YamlMapping;
        var finding = Find(rule, label, path, message);
        return mapping?.Find(owner[^1])?.Key is not { } key || Locate(key) is var own && (own.File == finding.Location.File || finding.Related.Count > 0)
            ? finding
            : finding with { Location = own, Related = [new RelatedPlace(finding.Location, "the helper that writes the labels")] };
    }

    /// <summary>A finding about a line that should not be there at all: at the template that writes it, not at the value that it prints.</summary>
    public Finding FindInTemplate(Rule rule, YamlNode node, string path, string message)
    {
        var finding = Find(rule, node, path, message);
        return finding.Related is [var template, ..] && finding.Location.File != template.Location.File
            ? finding with { Location = template.Location, Related = [new RelatedPlace(finding.Location, "the value that it prints"), .. finding.Related.Skip(1)] }
            : finding;
    }

    /// <summary>
    /// A finding about what a mapping lacks, at the line of the values when it was printed from them as it is, such as
    /// <c>toYaml .Values.resources</c>.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="path">Its path in the object.</param>
    /// <param name="message">What is there, and what is expected.</param>
    public Finding FindInside(Rule rule, YamlNode mapping, string path, string message)
    {
        var template = Find(rule, mapping, path, message);
        var value = Scalars(mapping, 0).Select(s => (SourceLocation?)Locate(s)).FirstOrDefault(l => l?.File != template.Location.File)
            ?? (mapping is YamlMapping { Entries.Count: 0 } && places.Origin(mapping) is { Values: [var only] } ? places.ValueAt(only) : null);
        return value is { } location
            ? template with { Location = location, Related = [.. template.Related, new RelatedPlace(template.Location, "the template that prints the value")] }
            : template;
    }

    private static IEnumerable<YamlNode> Scalars(YamlNode node, int depth) => depth > 4
        ? []
        : node is YamlScalar ? [node] : node.Entries().SelectMany(e => Scalars(e.Value, depth + 1));
}
