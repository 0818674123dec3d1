namespace ChartGen.Helm.Templates;

/// <summary>A template file.</summary>
/// <param name="Name">Its name as Helm gives it: <c>chart/templates/x.yaml</c>, <c>chart/charts/sub/templates/y.yaml</c>.</param>
/// <param name="Text">Its text; bytes that are no UTF-8 as in <see cref="Values.GoText"/>.</param>
public sealed record TemplateSource(string Name, string Text);
