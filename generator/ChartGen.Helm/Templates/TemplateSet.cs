namespace ChartGen.Helm.Templates;

/// <summary>
/// All templates of a chart and its subcharts, parsed. It never changes: one set can render any number of times, in
/// parallel.
/// </summary>
public sealed class TemplateSet
{
    private TemplateSet()
    {
    }

    /// <summary>Parses templates in Helm's order, whatever order they come in: of two definitions of a name Helm's last one counts.</summary>
    /// <exception cref="TemplateException">One cannot be parsed.</exception>
    public static TemplateSet Parse(IEnumerable<TemplateSource> sources) => throw new NotSupportedException(sources.Count().ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Renders one template.</summary>
    /// <param name="name">The file's name, or a defined name.</param>
    /// <param name="data">What <c>.</c> is. Functions such as <c>set</c> change it.</param>
    /// <param name="options">How.</param>
    /// <param name="cancellation">Ends the render.</param>
    /// <exception cref="TemplateException">It fails, as in Helm, or reaches a limit.</exception>
    public TemplateOutput Render(string name, object? data, RenderOptions? options = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException($"{this}{name}{data}{options}{cancellation}");
}
