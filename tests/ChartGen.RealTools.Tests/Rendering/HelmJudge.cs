using ChartGen.Helm.Charts;
using ChartGen.Helm.Rendering;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Rendering;

/// <summary>Renders a chart by real Helm 4 and by the library, and wants the same text, the same log and the same refusal.</summary>
internal static class HelmJudge
{
    /// <summary>Stands first among the arguments when the release is given no name.</summary>
    public const string NoName = "";

    /// <summary>Compares the two, the request and the arguments meaning the same.</summary>
    public static void SameAs(string chart, RenderRequest request, params string[] arguments)
    {
        var named = arguments is not [NoName, ..];
        var expected = Charts.Helm.Run(Charts.Helm.Four, named ? ["template", "rel", chart, .. arguments] : ["template", chart, .. arguments[1..]]);
        var printed = new List<string>();
        var (text, refusal) = Render(chart, request with { ReleaseName = named ? "rel" : request.ReleaseName, Log = printed.Add }, printed);
        if (expected.ExitCode == 0)
        {
            Assert.True(refusal is null, $"{string.Join(' ', arguments)}: we refuse: {refusal}\nHelm: {expected.Output}");
            Assert.Equal(expected.Output, text);
        }
        else
        {
            Assert.True(refusal is not null, $"{string.Join(' ', arguments)}: we accept what Helm refuses: {expected.Error}\n{text}");
            printed.Add($"Error: {refusal}");
        }

        Assert.Equal(expected.Error, string.Concat(printed.Select(line => line + "\n")));
    }

    private static (string? Text, string? Refusal) Render(string chart, RenderRequest request, List<string> printed)
    {
        try
        {
            return (HelmChart.Load(chart, printed.Add).Render(request).ToText(), null);
        }
        catch (HelmException e)
        {
            return (null, e.Message);
        }
    }
}
