using System.Collections.Concurrent;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Values.Reads;

namespace ChartGen.Helm.Rendering;

/// <summary>The templates of charts that have the same ones, with what each gave for the values that came last.</summary>
/// <param name="templates">The templates.</param>
internal sealed class SharedTemplates(TemplateSet templates)
{
    // A call has many deployments of a few kinds: a template hangs on few of the values in which they differ.
    private const int Variants = 8;

    private readonly ConcurrentDictionary<(string Template, bool IsLint), Recent<ReadMap, RenderedTemplate>> rendered = new();

    private readonly IncludedTexts included = new();
    private readonly IncludedTexts includedInLint = new();

    public TemplateSet Templates { get; } = templates;

    public ManifestReader Manifests { get; } = new();

    /// <summary>What templates gave when they were included, in lint mode or not.</summary>
    public IncludedTexts Included(bool isLint) => isLint ? includedInLint : included;

    /// <summary>What a template gave when it read what it would read again; null when that is not known.</summary>
    /// <param name="template">The template.</param>
    /// <param name="options">How it is rendered.</param>
    /// <param name="isSame">Whether it would read the same.</param>
    public RenderedTemplate? Find(string template, RenderOptions options, Func<ReadMap, bool> isSame) =>
        rendered.TryGetValue((template, options.LintMode), out var variants) ? variants.Find(isSame) : null;

    /// <summary>Keeps what a template gave.</summary>
    public void Keep(RenderedTemplate output, RenderOptions options, ReadMap reads) =>
        rendered.GetOrAdd((output.Name, options.LintMode), _ => new Recent<ReadMap, RenderedTemplate>(Variants, ReferenceEquals)).Keep(reads, output);
}
