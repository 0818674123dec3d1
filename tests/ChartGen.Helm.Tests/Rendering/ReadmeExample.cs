using ChartGen.Helm.Overrides;
using ChartGen.Helm.Rendering;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Helm.Tests.Rendering;

/// <summary>The example of the package's README, run where "mychart" is.</summary>
public class ReadmeExample
{
    [Fact]
    public void It_prints_the_kinds_of_a_chart()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mychart/Chart.yaml", "apiVersion: v2\nname: mychart\nversion: 0.1.0\n");
        folder.Write("mychart/templates/a.yaml", "kind: Service\nreplicas: {{ .Values.replicas }}\n---\nkind: Namespace\n");
        using var output = new StringWriter();
        Run(folder["mychart"], output);
        Assert.Equal("Namespace from mychart/templates/a.yaml\nService from mychart/templates/a.yaml\n", output.ToString());
    }

    private static void Run(string mychart, StringWriter console)
    {
        var chart = HelmChart.Load(mychart);
        var request = new RenderRequest { ReleaseName = "mq", Values = new ValueOptions { Set = ["replicas=3"] } };
        var rendered = chart.Render(request);
        foreach (var manifest in rendered.Manifests)
        {
            console.WriteLine($"{manifest.Kind} from {manifest.Source}");
        }
    }
}
