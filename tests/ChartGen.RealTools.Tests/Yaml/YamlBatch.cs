using System.Text;
using ChartGen.RealTools.Tests.Charts;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Yaml;

/// <summary>Gives real Helm many texts at once, as files of one chart, and reads what one expression makes of each.</summary>
internal static class YamlBatch
{
    /// <summary>What Helm makes of each text.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="expression">A pipeline that takes a text, such as <c>fromYaml | toYaml</c>.</param>
    public static string[] Helm(IReadOnlyList<string> texts, string expression)
    {
        using var chart = new TemporaryFolder();
        chart.Write("Chart.yaml", "apiVersion: v2\nname: batch\nversion: 0.1.0\n");
        Directory.CreateDirectory(chart["texts"]);
        for (var i = 0; i < texts.Count; i++)
        {
            File.WriteAllBytes(chart[$"texts/{i:00000}.txt"], Encoding.UTF8.GetBytes(texts[i]));
        }

        chart.Write("templates/all.yaml", $$$"""
            {{- range $name, $_ := .Files.Glob "texts/*" }}
            # {{ $.Files.Get $name | {{{expression}}} | b64enc }}
            {{- end }}
            """);
        var result = Charts.Helm.Run(Charts.Helm.Four, "template", "r", chart.Path);
        Assert.True(result.ExitCode == 0, result.All);
        return [.. result.Output.Split('\n').Where(l => l.StartsWith("# ", StringComparison.Ordinal) && !l.StartsWith("# Source", StringComparison.Ordinal))
            .Select(l => Encoding.UTF8.GetString(Convert.FromBase64String(l[2..])))];
    }
}
