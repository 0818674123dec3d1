using ChartGen.Findings;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Rendering;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm applies them as they are, before anything else and without templates.</summary>
public sealed class CustomResourceDefinitions : ChartRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2031", Severity.Error, "Files in crds/ must hold CustomResourceDefinitions");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart)
    {
        foreach (var file in chart.Chart is null || !chart.HasFolder("crds") ? [] : chart.File.Files.Where(IsCrd))
        {
            foreach (var head in ObjectHeads.Read(chart.Texts.Text(file.Path)!).Where(h => !h.IsEmpty))
            {
                var what = head switch
                {
                    { Fault: { } fault } => $"what stands here is no YAML ({fault.Split('\n')[0]}), and templates are not rendered here",
                    _ when !head.ApiVersion.StartsWith("apiextensions.k8s.io", StringComparison.Ordinal) => $"the apiVersion is '{head.ApiVersion}'",
                    { Kind: not "CustomResourceDefinition" } => $"the kind is '{head.Kind}'",
                    _ => null,
                };
                if (what is not null)
                {
                    var before = head.Text.Split('\n').TakeWhile(l => l.AsSpan().Trim() is [] or ['#', ..] or ['-', '-', '-', ..]).Count();
                    var line = chart.Texts.Text(file.Path)!.AsSpan(0, head.Start).Count('\n') + before + 1;
                    yield return chart.Find(Rule, file.Path, line, 1, $"{what}; allowed in crds/ is apiVersion apiextensions.k8s.io/v1 with kind CustomResourceDefinition");
                }
            }
        }
    }

    private static bool IsCrd(ChartFile file) =>
        file.Path.StartsWith("crds/", StringComparison.Ordinal) && Path.GetExtension(file.Path).ToLowerInvariant() is ".yaml" or ".yml" or ".json";
}
