using System.Text;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Overrides;
using ChartGen.Helm.Rendering;
using Xunit;

namespace ChartGen.Helm.Tests.Rendering;

/// <summary>A chart keeps what a render can use again; no render may see what another one did.</summary>
public class RepeatedRenderTests
{
    private static readonly string Tree =
        """{"brokers": [{"name": "a", "ports": [1, 2], "labels": {"x": "y"}}, {"name": "b"}], "service": {"name": "s"}, "long": "LONG"}"""
            .Replace("LONG", new string('z', 300), StringComparison.Ordinal);

    private static readonly ChartFile[] Files =
    [
        File("Chart.yaml", "apiVersion: v2\nname: c\nversion: 0.1.0\n"),
        File("values.yaml", "count: 0\nhook: false\ndeep: {list: [{a: 1}]}\n"),
        File("tree.json", Tree),
        File("templates/_helpers.tpl", "{{ define \"tree\" }}{{ .Files.Get \"tree.json\" }}{{ end }}"),
        File("templates/a.yaml", """
            {{- $first := include "tree" . | fromJson }}
            {{- $second := include "tree" . | fromJson }}
            {{- $_ := set (index $first.brokers 0) "name" (printf "changed-%v" .Values.count) }}
            {{- $_ := set (index $first.brokers 0).labels "x" "changed" }}
            {{- $_ := set $first.service "name" "changed" }}
            {{- $_ := unset $first "long" }}
            {{- $_ := set (index .Values.deep.list 0) "a" "changed" }}
            kind: A
            first: {{ toJson $first }}
            keys: {{ keys $first.service | join "," }}; {{ range $key, $value := $second }}{{ $key }}{{ end }}
            second: {{ omit $second "long" | toJson }}
            sum: {{ $second.long | sha256sum }}
            """),
        File("templates/b.yaml", """
            kind: B
            n: {{ .Values.count }}
            {{- if .Values.hook }}
            metadata: {annotations: {helm.sh/hook: test}}
            {{- end }}
            ---
            kind: C
            ---
            {{- range until (int .Values.count) }}
            kind: D
            n: {{ . }}
            ---
            {{- end }}
            kind: E
            deep: {{ toJson .Values.deep }}
            """),
    ];

    [Fact]
    public void A_chart_rendered_again_gives_what_a_new_one_gives()
    {
        var chart = HelmChart.FromFiles(Files);
        foreach (var request in Requests())
        {
            var (again, anew) = (chart.Render(request, TestContext.Current.CancellationToken), HelmChart.FromFiles(Files).Render(request, TestContext.Current.CancellationToken));
            Assert.Equal(anew.ToText(), again.ToText());
            Assert.Equal(anew.Manifests.Select(m => (m.Kind, m.Start)), again.Manifests.Select(m => (m.Kind, m.Start)));
            Assert.Equal(anew.Hooks.SelectMany(anew.SourceOf).Select(Shown), again.Hooks.SelectMany(again.SourceOf).Select(Shown));
            Assert.Equal(anew.Manifests.SelectMany(anew.SourceOf).Select(Shown), again.Manifests.SelectMany(again.SourceOf).Select(Shown));
            Assert.Equal(anew.Usage?.Read, again.Usage?.Read);
        }
    }

    [Fact]
    public void What_a_template_changes_in_parsed_JSON_it_changes_for_itself()
    {
        var text = HelmChart.FromFiles(Files).Render(cancellation: TestContext.Current.CancellationToken).ToText();
        Assert.Contains("first: {\"brokers\":[{\"labels\":{\"x\":\"changed\"},\"name\":\"changed-0\",\"ports\":[1,2]},{\"name\":\"b\"}],\"service\":{\"name\":\"changed\"}}\n", text, StringComparison.Ordinal);
        Assert.Contains("keys: name; brokerslongservice\n", text, StringComparison.Ordinal);
        Assert.Contains("second: {\"brokers\":[{\"labels\":{\"x\":\"y\"},\"name\":\"a\",\"ports\":[1,2]},{\"name\":\"b\"}],\"service\":{\"name\":\"s\"}}\n", text, StringComparison.Ordinal);
    }

    private static IEnumerable<RenderRequest> Requests()
    {
        string[][] sets = [[], ["count=1"], ["count=1"], ["hook=true"], ["count=2", "hook=true"], [], ["count=3"], ["count=1"]];
        return from trace in (bool[])[false, true, false] from set in sets select new RenderRequest { Trace = trace, Values = new ValueOptions { Set = set } };
    }

    private static string Shown(SourceLine line) => $"{line.Text} {line.Position} {string.Join(',', line.Values)}";

    private static ChartFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
