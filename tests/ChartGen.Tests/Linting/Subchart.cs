namespace ChartGen.Tests.Linting;

/// <summary>A chart with one subchart that has another name there.</summary>
internal static class Subchart
{
    /// <summary>The files: values of the chart, values and a template of the subchart broker, which is called b.</summary>
    public static (string Path, string Text)[] Files(string values, string below, string template, string repository = "") =>
    [
        ("Chart.yaml", $"apiVersion: v2\nname: chart\nversion: 0.1.0\ndependencies:\n  - {{name: broker, alias: b, version: 0.1.0, repository: \"{repository}\"}}\n"),
        ("values.yaml", values),
        ("charts/broker/Chart.yaml", "apiVersion: v2\nname: broker\nversion: 0.1.0\n"),
        ("charts/broker/values.yaml", below),
        ("charts/broker/templates/a.yaml", template),
    ];
}
