using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Templates.Parsing;

namespace ChartGen.Helm.Templates;

/// <summary>
/// All templates of a chart and its subcharts, parsed. It never changes: one set can render any number of times, in
/// parallel.
/// </summary>
public sealed class TemplateSet
{
    private const string NoValue = "<no value>";

    private readonly TemplateScope scope;
    private readonly LastTexts last = new();

    private TemplateSet(TemplateScope scope, IReadOnlyList<string> files)
    {
        this.scope = scope;
        Files = files;
    }

    /// <summary>The files in Helm's order, in which they are rendered.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The names of all templates, files and defined ones.</summary>
    public IEnumerable<string> Names => scope.Names;

    /// <summary>What the names stand for.</summary>
    internal IEnumerable<Definition> Definitions => scope.Names.Select(n => scope.Find(n)!);

    /// <summary>Parses templates in Helm's order, whatever order they come in: of two definitions of a name Helm's last one counts.</summary>
    /// <param name="sources">The templates.</param>
    /// <exception cref="TemplateException">One cannot be parsed.</exception>
    public static TemplateSet Parse(IEnumerable<TemplateSource> sources)
    {
        var ordered = sources.Order(TemplateOrder.Instance).ToList();
        var scope = new TemplateScope(null);
        foreach (var source in ordered)
        {
            try
            {
                scope.Add(Parser.Parse(source));
            }
            catch (ParseException exception)
            {
                throw new TemplateException(HelmErrors.OfParsing(source.Name, exception.Message), exception)
                {
                    Position = new TemplatePosition(source.Name, exception.Line, 0, null),
                };
            }
        }

        return new TemplateSet(scope, [.. ordered.Select(source => source.Name)]);
    }

    /// <summary>Renders one template.</summary>
    /// <param name="name">The file's name, or a defined name.</param>
    /// <param name="data">What <c>.</c> is. Functions such as <c>set</c> change it.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Ends the render.</param>
    /// <exception cref="TemplateException">It fails, as in Helm, or reaches a limit.</exception>
    public TemplateOutput Render(string name, object? data, RenderOptions? options = null, CancellationToken cancellation = default)
    {
        var definition = scope.Find(name) ?? throw new TemplateException($"template: no template {Values.GoQuote.Quote(name)} associated with template \"gotpl\"");
        var run = new Run(scope, options ?? new RenderOptions(), cancellation);
        try
        {
            run.Call(definition, Cell.OfData(data), 0);
        }
        catch (TemplateFailure failure)
        {
            throw new TemplateException(HelmErrors.OfExecution(name, failure), failure) { Position = failure.Position };
        }
        catch (LimitException limit)
        {
            throw new TemplateException($"{name}: stopped: {limit.Message}", limit) { IsLimit = true };
        }

        var output = Finish(name, run);
        run.End();
        return output;
    }

    /// <summary>What a template gives when another includes it; null when there is none of the name.</summary>
    /// <exception cref="TemplateException">It fails, or reaches a limit.</exception>
    internal string? Include(string name, object? data, RenderOptions options)
    {
        if (scope.Find(name) is not { } definition)
        {
            return null;
        }

        var run = new Run(scope, options, CancellationToken.None);
        try
        {
            run.Call(definition, Cell.OfData(data), 0);
        }
        catch (TemplateFailure failure)
        {
            throw new TemplateException(failure.Message, failure);
        }
        catch (LimitException limit)
        {
            throw new TemplateException(limit.Message, limit) { IsLimit = true };
        }

        var text = run.Output.ToString();
        run.End();
        return text;
    }

    /// <summary>Go writes "no value" for what is absent; Helm takes it out of the finished text, whoever wrote it.</summary>
    private TemplateOutput Finish(string name, Run run)
    {
        var written = run.Output.Written;
        var found = written.IndexOf(NoValue);
        if (found < 0)
        {
            return Output(last.Of(name, written), run.FinishPieces());
        }

        var text = new System.Text.StringBuilder(written.Length);
        var removed = new List<int>();
        var start = 0;
        for (; found >= 0; found = written[start..].IndexOf(NoValue))
        {
            text.Append(written.Slice(start, found));
            removed.Add(start + found);
            start += found + NoValue.Length;
        }

        text.Append(written[start..]);
        return Output(text.ToString(), Shift(run.FinishPieces(), removed));
    }

    private static TemplateOutput Output(string text, IReadOnlyList<TracedPiece> pieces) =>
        new(text, pieces.Count == 0 ? [] : [.. pieces.Select(p => new TemplatePiece(p.Start, p.Position))])
        {
            PieceValues = pieces.Count == 0 ? [] : [.. pieces.Select(p => p.Values)],
        };

    private static List<TracedPiece> Shift(IReadOnlyList<TracedPiece> pieces, List<int> removed)
    {
        var shifted = new List<TracedPiece>(pieces.Count);
        var passed = 0;
        foreach (var piece in pieces)
        {
            while (passed < removed.Count && removed[passed] + NoValue.Length <= piece.Start)
            {
                passed++;
            }

            var inside = passed < removed.Count && removed[passed] < piece.Start ? piece.Start - removed[passed] : 0;
            shifted.Add(piece with { Start = piece.Start - (passed * NoValue.Length) - inside });
        }

        return shifted;
    }
}
