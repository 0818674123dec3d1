using System.Text;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Rendering;
using ChartGen.Helm.Templates;
using Xunit;

namespace ChartGen.Helm.Tests.Rendering;

/// <summary>Charts that share what is parsed render, and are refused, as if each were alone.</summary>
public class SharedTemplatesTests
{
    private const string Helper = "{{ define \"it\" }}{{ .Chart.Name }}-{{ .Values.a }}{{ end }}";

    private readonly RenderCache cache = new();

    [Fact]
    public void Charts_of_one_name_share_templates_and_not_values_or_other_templates()
    {
        Assert.Contains("v: x-1", Render("x", "1", Helper), StringComparison.Ordinal);
        Assert.Contains("v: x-2", Render("x", "2", Helper), StringComparison.Ordinal);
        Assert.Contains("v: z-2", Render("z", "2", Helper), StringComparison.Ordinal);
        Assert.Contains("v: other", Render("x", "1", "{{ define \"it\" }}other{{ end }}"), StringComparison.Ordinal);
        Assert.Contains("v: x-1", Render("x", "1", Helper), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_cannot_be_parsed_is_refused_each_time()
    {
        var first = Assert.Throws<HelmException>(() => Render("x", "1", "{{ if }}"));
        var second = Assert.Throws<HelmException>(() => Render("x", "1", "{{ if }}"));

        Assert.Contains("missing value for if", first.Message, StringComparison.Ordinal);
        Assert.Equal(first.Message, second.Message);
    }

    private string Render(string name, string value, string helper) => HelmChart.FromFiles(
        [
            File("Chart.yaml", $"apiVersion: v2\nname: {name}\nversion: 1.0.0\n"),
            File("values.yaml", $"a: {value}\n"),
            File("templates/_it.tpl", helper),
            File("templates/a.yaml", "kind: ConfigMap\nv: {{ include \"it\" . }}\n"),
        ],
        cache: cache).Render().Manifests.Single().Text;

    private static ChartFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
