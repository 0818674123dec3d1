using System.Text;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Rendering;

namespace ChartGen.Fuzzing.Targets;

/// <summary>All files of a chart at once: Chart.yaml, values, schema, templates, subcharts, .helmignore.</summary>
internal sealed class ChartTarget : IFuzzTarget
{
    private const string Mark = "\n=== ";

    private static readonly string[] Texts =
    [
        "\n=== Chart.yaml\napiVersion: v2\nname: c\nversion: 0.1.0\n\n=== values.yaml\na: 1\n\n=== templates/a.yaml\nkind: X\na: {{ .Values.a }}\n",
        "\n=== Chart.yaml\napiVersion: v2\nname: c\nversion: 1.2.3\nkubeVersion: '>=1.20 <2 || ^3'\ndependencies: [{name: s, version: ~0.1, alias: t, condition: t.on, tags: [x], import-values: [d, {child: p, parent: q}]}]\n"
            + "\n=== charts/s/Chart.yaml\nname: s\nversion: 0.1.2\n\n=== charts/s/values.yaml\nexports: {d: {z: 1}}\np: {r: 2}\n\n=== values.yaml\nglobal: {g: {h: 1}}\nt: {on: true, global: 5}\ntags: {x: false}\n\n=== templates/a.yaml\n{{ .Values | toJson }}\n",
        "\n=== Chart.yaml\napiVersion: v1\nname: c\nversion: 0.1.0\n\n=== requirements.yaml\ndependencies: []\n\n=== values.schema.json\n{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#/$defs/p\"}},\"$defs\":{\"p\":{\"type\":[\"integer\",\"null\"],\"pattern\":\"^a+$\",\"anyOf\":[{\"minimum\":1},{\"const\":null}]}}}"
            + "\n=== values.yaml\na: 5\n\n=== templates/a.yaml\nkind: Pod\nmetadata: {annotations: {helm.sh/hook: 'test, pre-install'}}\n---\nkind: Service\n",
    ];

    public string Name => "chart";

    public IEnumerable<byte[]> Seeds => Texts.Select(Encoding.UTF8.GetBytes);

    public IReadOnlyList<string> Words { get; } =
    [
        Mark, "\n=== charts/u/Chart.yaml\n", "\n=== charts/s.tgz\n", "\n=== Chart.lock\n", "\n=== templates/NOTES.txt\n", "\n=== crds/x.yaml\n", "apiVersion: v2\n", "name: ", "version: ", "dependencies:\n- name: s\n", "alias: ", "condition: ",
        "import-values: ", "global: ", "null", "{}", "[]", "'", "\"", "---\n", "helm.sh/hook: ", "kind: ", "{\"$ref\":\"#\"}", "\"$ref\":\"#/$defs/p\"", "\"pattern\":\"(a*)*\"", "\"allOf\":[", "\"items\":{", "\"$dynamicRef\":", "\"enum\":[",
        "{{ .Values }}", "{{ .Files.Glob \"**\" }}", "{{ include \"x\" . }}", ">=1.0 || ", "1.x", "*", "type: library\n",
    ];

    public string Run(byte[] input)
    {
        try
        {
            var request = new RenderRequest
            {
                Options = new() { Limits = new() { MaxOutput = 4 << 20, MaxSteps = 300_000, MaxDepth = 2_000, MaxTime = TimeSpan.FromSeconds(5) } },
            };
            return $"rendered {HelmChart.FromFiles(Files(input)).Render(request).Manifests.Count}";
        }
        catch (HelmException e)
        {
            return Outcome.Of(e.Message);
        }
    }

    private static IEnumerable<ChartFile> Files(byte[] input)
    {
        var mark = Encoding.UTF8.GetBytes(Mark);
        var rest = (ReadOnlyMemory<byte>)input;
        for (var at = rest.Span.IndexOf(mark); at >= 0; at = rest.Span.IndexOf(mark))
        {
            rest = rest[(at + mark.Length)..];
            var line = rest.Span.IndexOf((byte)'\n');
            var next = rest.Span.IndexOf(mark);
            if (line >= 0 && (next < 0 || line < next))
            {
                yield return new ChartFile(Encoding.UTF8.GetString(rest.Span[..line]), rest[(line + 1)..(next < 0 ? rest.Length : next)]);
            }
        }
    }
}
