using ChartGen.Helm.Overrides;
using ChartGen.Helm.Rendering;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Rendering;

/// <summary>Charts of every shape: subcharts, conditions, aliases, ignored files, hooks, broken files; Helm is the judge.</summary>
public sealed class ChartShapeTests : IDisposable
{
    private const string Dump = "# {{ .Values | toJson }}\n# {{ .Chart | toJson }}\n# {{ .Subcharts | keys | sortAlpha }}\n";

    private readonly TemporaryFolder chart = new();

    public ChartShapeTests() => chart.Write("Chart.yaml", "apiVersion: v2\nname: c\nversion: 0.1.0\n");

    [Theory]
    [InlineData("global: {x: {a: 1, n: null}, y: 2}\ns: {p: 1, q: {r: null, k: 2}, z: null}\n", "global: {x: {b: 3, a: 9}, w: null}\np: 5\nq: {r: 1, t: null}\nz: {i: 1}\nnn: null\nmm: {a: null, b: 1}\n", "")]
    [InlineData("s: {p: 1}\n", "p: {q: 1}\nr: {s: 1}\n", "s.p=null,s.r.s=null")]
    [InlineData("s: {p: 1}\n", "p: {q: 1}\n", "s=5")]
    [InlineData("s: 5\n", "p: {q: 1}\n", "")]
    [InlineData("global: 5\n", "global: {a: 1}\n", "s.global=7")]
    [InlineData("global: {a: {b: 1}}\n", "global: {a: 5}\n", "global.a.c=1")]
    public void Values_of_subcharts_come_together_as_in_Helm(string parent, string child, string set)
    {
        chart.Write("values.yaml", parent);
        chart.Write("templates/a.yaml", Dump);
        Subchart("s", child);
        HelmJudge.SameAs(chart.Path, new RenderRequest { Values = new ValueOptions { Set = set.Length > 0 ? [set] : [] } }, set.Length > 0 ? ["--set", set] : []);
    }

    [Theory]
    [InlineData("dependencies: [{name: s, version: 0.1.0, condition: s.enabled}, {name: t, version: '>=0.1', tags: [front, back]}]", "s.enabled=false")]
    [InlineData("dependencies: [{name: s, version: 0.1.0, condition: 'nope,s.enabled'}, {name: t, version: '>=0.1', tags: [front, back]}]", "tags.front=false")]
    [InlineData("dependencies: [{name: s, version: 0.1.x, tags: [front]}, {name: t, version: ~0.1, tags: [front, back]}]", "tags.front=false,tags.back=true")]
    [InlineData("dependencies: [{name: s, version: ^0.1.0, alias: one}, {name: s, version: '*', alias: two}, {name: t, version: 0.1.0}]", "one.p=1,two.p=2")]
    [InlineData("dependencies: [{name: s, version: 9.9.9}, {name: t, version: 0.1.0}]", "s.p=1")]
    [InlineData("dependencies: [{name: nope, version: 0.1.0}]", "s.p=1")]
    [InlineData("dependencies: [{name: s, version: 0.1.0, import-values: [data, {child: deep.er, parent: mine}]}]", "t.p=1")]
    [InlineData("dependencies: [{name: s, version: 0.1.0, import-values: [missing, {child: gone, parent: mine}]}]", "s.exports.data.x=7")]
    [InlineData("dependencies: [{name: s, version: 0.1.0, condition: s.enabled}]", "s.enabled=text")]
    [InlineData("dependencies: [{name: s, version: 0.1.0}, {name: s, version: 0.1.0}]", "a=1")]
    [InlineData("dependencies: [{name: s, version: 0.1.0, alias: 'a.b'}]", "a=1")]
    [InlineData("dependencies: [null]", "a=1")]
    [InlineData("dependencies: [{name: s, tags: yes}]", "a=1")]
    public void Dependencies_are_chosen_as_in_Helm(string declared, string set)
    {
        chart.Write("Chart.yaml", $"apiVersion: v2\nname: c\nversion: 0.1.0\n{declared}\n");
        chart.Write("values.yaml", "mine: {own: 1}\nx: 1\n");
        chart.Write("templates/a.yaml", Dump);
        Subchart("s", "p: 0\nexports: {data: {x: 5, y: 6}}\ndeep: {er: {own: 2, z: 3}}\n");
        Subchart("t", "p: 0\n");
        HelmJudge.SameAs(chart.Path, new RenderRequest { Values = new ValueOptions { Set = [set] } }, "--set", set);
    }

    [Theory]
    [InlineData("name: [x]")]
    [InlineData("keywords: x")]
    [InlineData("maintainers: [x]")]
    [InlineData("maintainers: [{name: [1]}]")]
    [InlineData("deprecated: \"yes\"")]
    [InlineData("annotations: {a: [1]}")]
    [InlineData("annotations: {a: 1, b: true, c: 1.50}")]
    [InlineData("kubeVersion: '>=1.99'")]
    [InlineData("kubeVersion: '>=1.20.0-0'")]
    [InlineData("type: library")]
    [InlineData("type: foo")]
    [InlineData("version: 1.2.3.4")]
    [InlineData("version: v1")]
    [InlineData("version: 1.2.3-01")]
    [InlineData("apiVersion: v9")]
    [InlineData("apiVersion: v3")]
    [InlineData("apiVersion: ''")]
    [InlineData("name: a/b")]
    [InlineData("name: .")]
    [InlineData("appVersion: 1.10\nAPPVERSION: x")]
    [InlineData("icon: \"a\\tb\\u00a0c\\u0007\"")]
    [InlineData("a: ]")]
    [InlineData("unknown: {b: [c]}")]
    public void Chart_yaml_is_read_as_Helm_reads_it(string line)
    {
        chart.Write("Chart.yaml", $"apiVersion: v2\nname: c\nversion: 0.1.0\n{line}\n");
        chart.Write("templates/a.yaml", "# {{ .Chart | toJson }}\n");
        HelmJudge.SameAs(chart.Path, new RenderRequest());
    }

    [Theory]
    [InlineData("kind: [a]")]
    [InlineData("metadata: x")]
    [InlineData("metadata: {annotations: [a]}")]
    [InlineData("metadata: {annotations: {a: {b: c}}}")]
    [InlineData("metadata: {annotations: {a: 5, b: true, 'helm.sh/hook': null}}")]
    [InlineData("metadata: {annotations: {'helm.sh/hook': 'pre-install, TEST '}}")]
    [InlineData("metadata: {annotations: {'helm.sh/hook': 'pre-install,nope'}}")]
    [InlineData("- a")]
    [InlineData("KIND: Service")]
    [InlineData("kind: .nan")]
    [InlineData("\n\n  \na: 1\n\n\n---\n# hi\n---\nb: 2   \n  \n---z: 5\nc: 1\n--- \n\n# only\n---\n\n")]
    [InlineData("kind: Zed\n---\nkind: Service\n---\nkind: Alpha\n---\nkind: Namespace\n---\n# none\n---\nkind: Service\nb: 1")]
    [InlineData("a: {{ .Values.nope.nope }}")]
    [InlineData("a: {{ fail \"no\\nway\" }}")]
    public void Documents_are_split_and_sorted_as_in_Helm(string text)
    {
        chart.Write("templates/b.yaml", text);
        chart.Write("templates/a.yaml", "kind: ConfigMap\n");
        chart.Write("templates/sub/c.yaml", "kind: ConfigMap\nmetadata: {annotations: {helm.sh/hook: test}}\n");
        chart.Write("templates/NOTES.txt", "Thank you for {{ .Release.Name }}");
        HelmJudge.SameAs(chart.Path, new RenderRequest());
    }

    [Theory]
    [InlineData("*.md\n!keep.md\n/top.txt\ndir/\n")]
    [InlineData("# nothing\n\nfiles/*\n")]
    [InlineData("a/**\n")]
    [InlineData("[a\n")]
    [InlineData("templates/*\n!templates/a.yaml\n")]
    [InlineData("t?p.txt\n[a-k]*.md\nfiles\n")]
    public void Helmignore_leaves_out_what_Helm_leaves_out(string rules)
    {
        chart.Write(".helmignore", rules);
        foreach (var file in (string[])["a.md", "keep.md", "top.txt", "files/top.txt", "files/x.md", "dir/y.txt", "files/dir/z.txt", "templates/.hidden.yaml"])
        {
            chart.Write(file, file);
        }

        chart.Write("templates/a.yaml", "# {{ .Files.Glob \"**\" | keys | sortAlpha }} {{ .Files.Glob \"files/*\" | keys | sortAlpha }} {{ .Files.Glob \"{a,keep}.md\" | keys | sortAlpha }}\n");
        HelmJudge.SameAs(chart.Path, new RenderRequest());
    }

    [Theory]
    [InlineData("{\"type\":\"object\",\"properties\":{\"port\":{\"type\":\"integer\",\"maximum\":65535}}}", "port=99999")]
    [InlineData("{\"type\":\"object\",\"required\":[\"host\"]}", "port=1")]
    [InlineData("{\"$schema\":\"http://json-schema.org/schema#\",\"required\":[\"host\"]}", "port=1")]
    [InlineData("{", "port=1")]
    [InlineData("{\"type\":\"objekt\"}", "port=1")]
    public void Schemas_refuse_what_they_refuse_in_Helm(string schema, string set)
    {
        chart.Write("values.schema.json", schema);
        chart.Write("templates/a.yaml", "a: 1\n");
        HelmJudge.SameAs(chart.Path, new RenderRequest { Values = new ValueOptions { Set = [set] } }, "--set", set);
    }

    [Fact]
    public void Objects_are_those_of_Helm()
    {
        chart.Write("x.txt", "hi\nthere\n");
        chart.Write("crds/a.yaml", "kind: X\n");
        chart.Write("templates/a.yaml", """
            # {{ .Capabilities | toJson }} {{ .Release | toJson }} {{ .Template | toJson }} {{ .Files | toJson }}
            # {{ .Capabilities.APIVersions.Has "apps/v1" }} {{ .Capabilities.APIVersions.Has "x/v1" }} {{ .Capabilities.KubeVersion }} {{ .Capabilities.KubeVersion.GitVersion }}
            # {{ (.Files.Glob "x*").AsConfig | quote }} {{ (.Files.Glob "x*").AsSecrets | quote }} {{ .Files.Lines "x.txt" }} {{ .Files.Get "no" }} {{ .Files.GetBytes "x.txt" }}
            # {{ typeOf .Files }} {{ typeOf .Values }} {{ typeOf . }} {{ typeOf .Chart }} {{ typeOf .Template }} {{ typeOf .Capabilities }} {{ .Capabilities.HelmVersion }}

            """);
        HelmJudge.SameAs(chart.Path, new RenderRequest());
        HelmJudge.SameAs(
            chart.Path,
            new RenderRequest { KubeVersion = "1.29.1-gke.2", ApiVersions = ["x/v1", "y"], IsUpgrade = true, Namespace = "ns" },
            "--kube-version", "1.29.1-gke.2", "-a", "x/v1,y", "--is-upgrade", "-n", "ns");
        HelmJudge.SameAs(chart.Path, new RenderRequest { KubeVersion = "abc" }, "--kube-version", "abc");
    }

    public void Dispose() => chart.Dispose();

    private void Subchart(string name, string values)
    {
        chart.Write($"charts/{name}/Chart.yaml", $"apiVersion: v2\nname: {name}\nversion: 0.1.0\n");
        chart.Write($"charts/{name}/values.yaml", values);
        chart.Write($"charts/{name}/templates/a.yaml", Dump);
    }
}
