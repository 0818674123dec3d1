using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ChartGen.Consistency;
using ChartGen.Consistency.Places;
using ChartGen.HaProxy;
using ChartGen.Helm;
using ChartGen.Helm.Rendering;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Mosquitto;

namespace ChartGen.Linting;

/// <summary>
/// What the folders of many deployments share while they are linted one after another: what is read out of a text that
/// several of them have is read once. Nothing in it says where a text stands. May be used by several threads at once.
/// </summary>
public sealed class LintMemory
{
    private const int MostTemplates = 200;
    private const int DocumentsOfTemplate = 8;

    private readonly ConditionalWeakTable<Manifest, ManifestDocument> documents = [];
    private readonly ConcurrentDictionary<string, IReadOnlyList<ObjectHead>> lastHeads = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, YamlMemory> trees = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<RenderedTemplate, IReadOnlyList<ObjectHead>> heads = [];

    /// <summary>The templates of the charts, and what they gave.</summary>
    public RenderCache Templates { get; } = new();

    /// <summary>What HAProxy reads out of texts.</summary>
    internal Recent<ConfigText, KnownConfig<HaProxyConfig>> HaProxy { get; } = new(8, ConfigText.IsSame);

    /// <summary>JSON texts of ConfigMaps.</summary>
    internal Recent<string, JsonText> Json { get; } = new(8, static (one, other) => one == other);

    /// <summary>The trees of JSON texts of charts.</summary>
    internal YamlMemory JsonTrees { get; } = new(JsonText.Limits);

    /// <summary>The trees of values.</summary>
    internal YamlMemory Values { get; } = new(ValuesLintFile.Limits);

    /// <summary>The commands of code blocks of instructions.</summary>
    internal TextMemory<CodeBlock[]> Commands { get; } = CodeBlock.Memory();

    /// <summary>The cells of rows of tables in instructions, line by line.</summary>
    internal TextMemory<TableCells?[]> Cells { get; } = TextLines.Memory<TableCells>(TableCells.Read);

    /// <summary>What lines of setup scripts name, line by line.</summary>
    internal TextMemory<ScriptText?[]> Script { get; } = TextLines.Memory<ScriptText>(ScriptText.Read);

    /// <summary>What mosquitto reads out of texts.</summary>
    internal Recent<ConfigText, KnownConfig<MosquittoConfig>> Mosquitto { get; } = new(8, ConfigText.IsSame);

    /// <summary>The heads of the documents that a template gave.</summary>
    internal IReadOnlyList<ObjectHead> HeadsOf(RenderedTemplate template)
    {
        if (heads.TryGetValue(template, out var known))
        {
            return known;
        }

        var read = heads.GetValue(template, t => [.. ObjectHeads.Read(t.Text, lastHeads.GetValueOrDefault(t.Name))]);
        if (lastHeads.Count < MostTemplates || lastHeads.ContainsKey(template.Name))
        {
            lastHeads[template.Name] = read;
        }

        return read;
    }

    /// <summary>What a document that a chart rendered holds, read once: charts that share templates share documents.</summary>
    /// <param name="manifest">The document.</param>
    /// <param name="read">Reads it, with what was read of its template before.</param>
    public ManifestDocument DocumentOf(Manifest manifest, Func<Manifest, YamlMemory?, ManifestDocument> read)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(read);
        return documents.TryGetValue(manifest, out var known) ? known : documents.GetValue(manifest, m => read(m, TreesOf(m.Source)));
    }

    private YamlMemory? TreesOf(string template) =>
        trees.TryGetValue(template, out var known) ? known : trees.Count < MostTemplates ? trees.GetOrAdd(template, static _ => ManifestDocument.Memory(DocumentsOfTemplate)) : null;
}
