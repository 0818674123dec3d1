using ChartGen.Findings;
using ChartGen.Helm.Templates;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>A value that a template reads and that nobody gives.</summary>
/// <param name="Path">The path of the value.</param>
/// <param name="Position">Where it is read first.</param>
/// <param name="IsOptional">Whether the template does without it.</param>
internal sealed record MissingValueRead(string Path, TemplatePosition Position, bool IsOptional)
{
    /// <summary>The finding.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="meaning">What comes of it.</param>
    public Finding Find(ChartSubject chart, Rule rule, string meaning)
    {
        var file = chart.Texts.PathOfTemplate(Position.Template);
        var near = NearPath.To(Path, ValuePaths.Of(chart.Values.Own).Concat(OfSubchart(chart)));
        var remedy = near is null ? $"expected is {Path} in values.yaml{(IsOptional ? "" : ", or a default in the template")}" : $"did you mean '{near}'?";
        return chart.Find(rule, file, Position.Line, Position.Column + 1, $"'{Path}' does not stand in values.yaml, {meaning}; {remedy}");
    }

    // A value of a subchart has its default in the values.yaml of the subchart.
    private IEnumerable<string> OfSubchart(ChartSubject chart)
    {
        var key = Path.Split('.')[0];
        return ValuePaths.Of(chart.Values.Read(chart.Texts.Subcharts.Of("", key) + "values.yaml")).Select(p => $"{key}.{p}");
    }
}
