using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Rendering;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Templates.References;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting.Places;

namespace ChartGen.Linting;

/// <summary>A chart that is linted, loaded and rendered as far as Helm would.</summary>
public sealed class ChartSubject
{
    /// <summary>The release's name when a chart is linted; it is Helm's.</summary>
    public const string ReleaseName = "test-release";

    private readonly List<string> log;
    private readonly List<ManifestProblem> problems = [];
    private readonly Lazy<RenderedChart> traced;
    private readonly Lazy<ChartYaml?> description;
    private readonly Lazy<IReadOnlyList<string>> versions;
    private readonly Lazy<IReadOnlyList<RenderedDocument>> documents;
    private readonly Lazy<IReadOnlyList<ValueReference>> references;
    private readonly Lazy<IReadOnlyList<RefusedValue>> refused;

    /// <summary>Loads and renders the chart.</summary>
    /// <param name="file">The chart's files.</param>
    /// <param name="facts">The values and the Kubernetes version to render with.</param>
    /// <param name="isTraced">Whether it is rendered with a trace at once, or once more when a place is asked for.</param>
    /// <param name="memory">What is shared with other charts; null when there are none.</param>
    public ChartSubject(LintChart file, LintFacts facts, bool isTraced = true, LintMemory? memory = null)
    {
        File = file;
        Facts = facts;
        log = [.. file.Log];
        Texts = new ChartTexts(file.Name, file.Files);
        Values = new ValuePlaces(facts.Values, Texts);
        LoadFault = file.Refusal ?? Try(() => Chart = HelmChart.FromFiles(file.Files, log.Add, memory?.Templates));
        if (Chart is { } chart)
        {
            RenderFault = Try(() => Rendered = chart.Render(Request(isTraced)));
        }

        traced = new(() => isTraced ? Rendered! : TraceAgain());
        Objects = Rendered is null ? [] : [.. Read(Rendered, memory)];
        description = new(() => Texts.Text(ChartYaml.FileName) is { } text ? new ChartYaml(Texts.NameOf(ChartYaml.FileName), text) : null);
        versions = new(() => Chart is null ? [] : [Chart.Version, Chart.AppVersion, .. Texts.Subcharts.Versions]);
        documents = new(() => Rendered is null ? [] : [.. DocumentsOf(Rendered, memory)]);
        refused = new(RefusedValues);
        references = new(() =>
        {
            try
            {
                return Chart?.ValueReferences() ?? [];
            }
            catch (TemplateException)
            {
                return [];
            }
        });
    }

    /// <summary>The chart's files.</summary>
    public LintChart File { get; }

    /// <summary>What it is rendered with.</summary>
    public LintFacts Facts { get; }

    /// <summary>The texts of its files.</summary>
    public ChartTexts Texts { get; }

    /// <summary>Where its values were written.</summary>
    public ValuePlaces Values { get; }

    /// <summary>The chart; null when Helm refuses to load it.</summary>
    public HelmChart? Chart { get; private set; }

    /// <summary>What Helm says when it refuses to load the chart; null when it loads it.</summary>
    public string? LoadFault { get; }

    /// <summary>Its Chart.yaml; null when it has none.</summary>
    public ChartYaml? Description => description.Value;

    /// <summary>The versions of the chart and of those in it, and of their applications.</summary>
    public IReadOnlyList<string> Versions => versions.Value;

    /// <summary>The documents that the chart's own templates render, as far as <c>helm lint</c> reads them.</summary>
    public IReadOnlyList<RenderedDocument> Documents => documents.Value;

    /// <summary>Where templates read values, those of subcharts too; empty when they cannot be parsed.</summary>
    public IReadOnlyList<ValueReference> References => references.Value;

    /// <summary>What the chart renders, nothing for a library; null when Helm refuses to render it.</summary>
    public RenderedChart? Rendered { get; private set; }

    /// <summary>The same, with what tells where its lines were written, and which values were read; null when Helm refuses to render it.</summary>
    public RenderedChart? Traced => Rendered is null ? null : traced.Value;

    /// <summary>What Helm says when it refuses to render the chart; null when it renders it.</summary>
    public string? RenderFault { get; }

    /// <summary>What Helm logs while it loads and renders, line by line.</summary>
    public IReadOnlyList<string> Log => log;

    /// <summary>The objects that it renders, hooks and those of crds/ too.</summary>
    public IReadOnlyList<ManifestObject> Objects { get; }

    /// <summary>What is wrong with the YAML of what it renders, though Helm takes it, such as a key that stands twice.</summary>
    public IReadOnlyList<ManifestProblem> Problems => problems;

    /// <summary>The values that schemas refuse; empty when the chart has none, or takes them all.</summary>
    public IReadOnlyList<RefusedValue> Refused => refused.Value;

    /// <summary>Whether a folder lies at the top of the chart.</summary>
    public bool HasFolder(string name) =>
        File.Folders.Contains(name) || File.Files.Any(f => f.Path.Length > name.Length && f.Path[name.Length] == '/' && f.Path.StartsWith(name, StringComparison.Ordinal));

    /// <summary>A finding at a place of one of its files.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">The file's path below the chart; empty for the chart as a whole.</param>
    /// <param name="line">The line, from 1; 0 for the file as a whole.</param>
    /// <param name="column">The column, from 1; 0 for the line as a whole.</param>
    /// <param name="message">What is there, and what is allowed.</param>
    public Finding Find(Rule rule, string path, int line, int column, string message) =>
        new(rule, path.Length == 0 ? new SourceLocation(File.Name, 0, 0) : Texts.Place(path, line, column), message);

    private static string? Try(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (HelmException e)
        {
            return e.Message;
        }
    }

    // A chart that renders something else each time may be refused the second time.
    private RenderedChart TraceAgain()
    {
        try
        {
            return Chart!.Render(Request(isTraced: true) with { Log = null, Options = new RenderOptions { LintMode = true } });
        }
        catch (HelmException)
        {
            return Rendered!;
        }
    }

    private RenderRequest Request(bool isTraced) => new()
    {
        ReleaseName = ReleaseName,
        Namespace = Facts.Namespace,
        Values = Facts.Values,
        KubeVersion = $"v{Facts.KubernetesVersion}",
        Trace = isTraced,
        Options = new RenderOptions { LintMode = true, Log = log.Add },
        Log = log.Add,
    };

    private IEnumerable<RenderedDocument> DocumentsOf(RenderedChart rendered, LintMemory? memory)
    {
        var prefix = $"{Chart!.Name}/templates/";
        foreach (var template in rendered.Templates.Where(t => t.Name.StartsWith(prefix, StringComparison.Ordinal) && IsYaml(t.Name)))
        {
            foreach (var head in memory?.HeadsOf(template) ?? ObjectHeads.Read(template.Text))
            {
                var places = new ChartPlaces(traced, new Manifest(template.Name, "", head.Text, []) { Start = head.Start }, Texts, Values);
                yield return new RenderedDocument(template.Name[(Chart.Name.Length + 1)..], template.Text, head, places);
            }
        }
    }

    private IReadOnlyList<RefusedValue> RefusedValues()
    {
        // A chart without others has been held against its schema when it was rendered.
        if (Rendered is not null && Chart!.Subcharts.Count == 0)
        {
            return [];
        }

        try
        {
            return Chart is not null && (RenderFault is not null || Texts.Text("values.schema.json") is not null) ? Chart.RefusedValues(Facts.Values) : [];
        }
        catch (HelmException)
        {
            return [];
        }
    }

    private static bool IsYaml(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yaml" or ".yml";

    // Helm ends each document with the line feed that it has trimmed. It belongs to a block scalar and to nothing else.
    private static string Ended(string document) => document.AsSpan().ContainsAny('|', '>') ? document + "\n" : document;

    private static ManifestDocument ReadDocument(Manifest manifest, YamlMemory? memory) => ManifestDocument.Read(Ended(manifest.Text), manifest.Source, memory);

    private IEnumerable<ManifestObject> Read(RenderedChart rendered, LintMemory? memory)
    {
        Manifest[] manifests = [.. rendered.Manifests, .. rendered.Hooks];
        var documents = new ManifestDocument[manifests.Length];
        if (memory is null)
        {
            Parallel.For(0, manifests.Length, i => documents[i] = ReadDocument(manifests[i], null));
        }
        else
        {
            // Many deployments are read at the same time, and most documents have been read before.
            documents = Array.ConvertAll(manifests, m => memory.DocumentOf(m, ReadDocument));
        }

        for (var i = 0; i < manifests.Length; i++)
        {
            var places = new ChartPlaces(traced, manifests[i], Texts, Values);
            problems.AddRange(documents[i].ProblemsAt(places));
            foreach (var item in documents[i].ObjectsAt(places, manifests[i].Source, manifests[i].HookEvents))
            {
                yield return item;
            }
        }

        foreach (var crd in rendered.Crds)
        {
            var file = ManifestFile.Read(Texts.NameOf(Texts.PathOfTemplate(crd.Source)), crd.Text);
            problems.AddRange(file.Problems);
            foreach (var item in file.Objects)
            {
                yield return item;
            }
        }
    }
}
