using System.Collections.Concurrent;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Values.Reads;

namespace ChartGen.Helm.Rendering;

/// <summary>The templates of charts that have the same ones, with what each gave for the values that came last.</summary>
/// <param name="templates">The templates.</param>
internal sealed class SharedTemplates(TemplateSet templates)
{
    // A call has many deployments of a few kinds: a template hangs on few of the values in which they differ.
    private const int Few = 6;

    private readonly ConcurrentDictionary<(string Template, bool IsLint), Variants<RenderedTemplate>> rendered = new();

    private readonly IncludedTexts included = new();
    private readonly IncludedTexts includedInLint = new();

    public TemplateSet Templates { get; } = templates;

    public ManifestReader Manifests { get; } = new();

    /// <summary>What templates gave when they were included, in lint mode or not.</summary>
    public IncludedTexts Included(bool isLint) => isLint ? includedInLint : included;

    /// <summary>What a template gave for the values that came last.</summary>
    /// <param name="template">The template.</param>
    /// <param name="isLint">Whether it was rendered in lint mode.</param>
    public Variants<RenderedTemplate> Rendered(string template, bool isLint) => rendered.GetOrAdd((template, isLint), static _ => new Variants<RenderedTemplate>(Few));
}
