using ChartGen.Helm.Charts;
using ChartGen.Helm.Overrides;
using ChartGen.Helm.Rendering;
using ChartGen.RealTools.Tests.Charts;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Rendering;

/// <summary>Renders a chart's folder by real Helm 4 and by the library, and wants the same text or the same first line of refusal.</summary>
internal static class HelmJudge
{
    /// <summary>Compares the two, the request and the arguments meaning the same.</summary>
    public static void SameAs(string chart, RenderRequest request, params string[] arguments)
    {
        var expected = Charts.Helm.Run(Charts.Helm.Four, ["template", "rel", chart, .. arguments]);
        var (text, refusal) = Render(chart, request with { ReleaseName = "rel" });
        if (expected.ExitCode == 0)
        {
            Assert.True(refusal is null, $"{string.Join(' ', arguments)}: we refuse: {refusal}\nHelm: {expected.Output}");
            Assert.Equal(expected.Output, text);
        }
        else
        {
            var line = expected.Error.Split('\n').First(l => l.StartsWith("Error: ", StringComparison.Ordinal));
            Assert.True(refusal is not null, $"{string.Join(' ', arguments)}: we accept what Helm refuses: {line}\n{text}");
            Assert.Equal(line, $"Error: {refusal!.Split('\n')[0]}");
        }
    }

    private static (string? Text, string? Refusal) Render(string chart, RenderRequest request)
    {
        try
        {
            return (HelmChart.Load(chart).Render(request).ToText(), null);
        }
        catch (HelmException e)
        {
            return (null, e.Message);
        }
    }
}
