using ChartGen.Helm.Templates;
using ChartGen.Helm.Templates.Nodes;
using ChartGen.Helm.Values;
using ChartGen.Helm.Values.Reads;

namespace ChartGen.Helm.Rendering;

/// <summary>Renders the templates of a chart, save those that gave the same before, and keeps what the others give.</summary>
/// <param name="shared">What was rendered before.</param>
/// <param name="scope">What the templates see.</param>
/// <param name="options">How they are rendered.</param>
internal sealed class RecordedRender(SharedTemplates shared, RenderScope scope, RenderOptions options)
{
    private readonly ReadLog reads = new(shared.Included(options.LintMode)) { Derive = (template, log) => Derived(shared.Templates, template, options, log) };
    private readonly List<(Variants<RenderedTemplate> Variants, RenderedTemplate Output, ReadMap Reads)> made = [];
    private RenderOptions? noting;

    /// <summary>What a template gives.</summary>
    public RenderedTemplate Render(string file, CancellationToken cancellation)
    {
        var data = scope.For(file);
        if (reads.Watched is null)
        {
            reads.Watch(data);
        }

        var variants = shared.Rendered(file, options.LintMode);
        var isNoted = !reads.IsChanged && variants.IsWorthwhile();
        if (isNoted && variants.Find(reads.IsSame) is { } known)
        {
            return known;
        }

        noting ??= options with { Reads = reads, Log = Noted(options.Log) };
        var watched = reads.Begin((GoMap)data["Template"]!, isNoted);
        var output = shared.Templates.Render(file, watched, noting, cancellation);
        var template = new RenderedTemplate(file, output.Text, output.Pieces) { PieceValues = output.PieceValues };
        if (reads.IsSteady)
        {
            made.Add((variants, template, reads.Root));
        }

        return template;
    }

    /// <summary>Keeps what was rendered, unless templates changed what others read.</summary>
    public void Keep()
    {
        foreach (var (variants, output, read) in made)
        {
            if (!reads.IsChanged)
            {
                variants.Keep(read, output);
            }
        }

        reads.Keep();
    }

    private static GoMap? Derived(TemplateSet templates, string template, RenderOptions options, ReadLog log)
    {
        try
        {
            var text = templates.Include(template, log.Watched, options with { Reads = log, Log = _ => log.Unsteady() });
            return text is not null && log is { IsSteady: true, IsOfTemplate: false, IsChanged: false } ? DerivedJson.Parse(text) : null;
        }
        catch (TemplateException)
        {
            // It is told where it is included.
            return null;
        }
    }

    // What is logged must be logged each time.
    private Action<string>? Noted(Action<string>? log) => log is null ? null : line =>
    {
        reads.Unsteady();
        log(line);
    };
}
