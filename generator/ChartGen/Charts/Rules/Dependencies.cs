using ChartGen.Helm.Charts;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>The dependencies that a chart declares, in Chart.yaml or in the requirements.yaml of an old chart.</summary>
internal static class Dependencies
{
    public static IReadOnlyList<DeclaredDependency> Of(ChartSubject chart) =>
        [.. (chart.Description?.Description?.Dependencies ?? []).Concat(Old(chart)).OfType<DeclaredDependency>()];

    private static IReadOnlyList<DeclaredDependency?> Old(ChartSubject chart)
    {
        try
        {
            return chart.Texts.Text("requirements.yaml") is { } text ? ChartDescription.Read(text).Dependencies : [];
        }
        catch (HelmException)
        {
            return [];
        }
    }
}
