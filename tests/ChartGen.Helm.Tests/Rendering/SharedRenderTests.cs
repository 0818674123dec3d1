using System.Text;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Rendering;
using ChartGen.Helm.Templates;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Helm.Tests.Rendering;

/// <summary>
/// A template that would read again what it read before is not rendered again. Whatever a template does, and in whatever order
/// values come, a chart that shares what it gives must give what it gives alone.
/// </summary>
public class SharedRenderTests(ITestOutputHelper output)
{
    private const int Charts = 150;
    private const int Renders = 25;

    // Every way to a value that is a way of its own: fields, functions, loops, texts of a whole, files, the release.
    private static readonly string[] Pieces =
    [
        "{{ .Values.a }}", "{{ .Values.b.c }}", "{{ .Values.b.d | default \"none\" }}", "{{ index .Values \"a\" }}", "{{ index .Values.b \"c\" }}",
        "{{ toYaml .Values.b | nindent 2 }}", "{{ toJson .Values.list }}", "{{ .Values.b }}", "{{ .Values }}", "{{ len .Values.b }}", "{{ len .Values.list }}",
        "{{ range .Values.list }}{{ . }};{{ end }}", "{{ range $k, $v := .Values.b }}{{ $k }}={{ $v }};{{ end }}", "{{ with .Values.b }}{{ .c }}{{ else }}no b{{ end }}",
        "{{ if .Values.flag }}on{{ else }}off{{ end }}", "{{ if hasKey .Values \"flag\" }}has{{ end }}", "{{ get .Values \"a\" }}", "{{ dig \"v\" \"c\" \"x\" (dict \"v\" .Values.b) }}",
        "{{ keys .Values.b | sortAlpha }}", "{{ values .Values.b | len }}", "{{ pick .Values.b \"c\" }}", "{{ omit .Values.b \"c\" }}", "{{ pluck \"c\" .Values.b .Values.other }}",
        "{{ empty .Values.b }}", "{{ eq .Values.a .Values.n }}", "{{ kindOf .Values.a }}", "{{ typeOf .Values.n }}", "{{ deepEqual .Values.b .Values.other }}",
        "{{ .Values.n | int | add 1 }}", "{{ printf \"%v %d\" .Values.a (int .Values.n) }}", "{{ tpl (.Values.tpl | default \"\") . }}", "{{ include \"own\" . }}", "{{ template \"own\" . }}",
        "{{ include \"inner\" (dict \"root\" $ \"x\" .Values.b) }}", "{{ .Files.Get \"files/f.txt\" }}", "{{ (.Files.Glob \"files/*\").AsConfig }}", "{{ range $p, $f := .Files }}{{ $p }};{{ end }}",
        "{{ .Files.Lines \"files/f.txt\" }}", "{{ .Release.Name }}-{{ .Release.Namespace }}", "{{ .Chart.Version }}", "{{ toYaml .Chart.Annotations }}", "{{ .Template.Name }}",
        "{{ .Capabilities.KubeVersion.Version }}", "{{ .Capabilities.APIVersions.Has \"apps/v1\" }}", "{{ range .Values.items }}{{ .name }}{{ end }}", "{{ (first .Values.items).name }}",
        "{{ deepCopy .Values.b | toJson }}", "{{ merge (dict \"c\" 1) .Values.b | toJson }}", "{{ $v := .Values }}{{ $v.b.c }}", "{{ coalesce .Values.none .Values.a }}", "{{ ternary \"t\" \"f\" (eq .Values.a 1.0) }}",
        "{{ .Values.none }}", "{{ .Values.b.none.x | quote }}", "{{ required \"n is needed\" .Values.n }}", "{{ lookup \"v1\" \"Pod\" \"a\" \"b\" }}", "{{ toToml .Values.b }}", "{{ toYaml . | sha256sum }}",
        "{{ include \"args\" (list $ \"x\") }}", "{{ include \"args\" (list $ \"x\") }}{{ include \"args\" (list $ .Values.a) }}", "{{ include \"args\" (list $ 1 true) }}", "{{ include \"map\" .Values.b }}", "{{ include \"map\" (dict \"c\" \"s\" \"root\" $) }}",
        "{{ include \"named\" . }}", "{{ $d := dict \"c\" 1 }}{{ include \"out\" $d }}{{ $d.result }}", "{{ include \"changes\" . }}{{ .Values.a }}", "{{ include \"outer\" . }}",
        "{{ with .Values.b }}{{ include \"map\" . }}{{ end }}", "{{ range .Values.items }}{{ include \"map\" . }}{{ end }}", "{{ range .Values.list }}{{ include \"args\" (list $ .) }}{{ end }}",
        "{{ (include \"json\" . | fromJson).a }}", "{{ $j := include \"json\" $ | fromJson }}{{ $j.b.c }}{{ range $j.list }}{{ . }}{{ end }}", "{{ include \"json\" . | fromJson | toJson }}", "{{ include \"json\" . | fromJson | len }}", "{{ include \"json\" . | fromJson | keys | sortAlpha }}",
        "{{ $j := include \"json\" . | fromJson }}{{ $_ := set $j \"a\" .Values.n }}{{ $j.a }}{{ (include \"json\" . | fromJson).a }}", "{{ include \"json\" . | fromJson | get \"none\" }}", "{{ with include \"json\" . | fromJson }}{{ .b.z }}{{ end }}",
        "{{ (include \"null\" . | fromJson).a }}", "{{ (include \"own\" . | fromJson).Error }}", "{{ (include \"file\" . | fromJson).one }}", "{{ include \"viaJson\" . }}", "{{ include \"map\" (include \"json\" . | fromJson) }}", "{{ (include \"named\" . | fromJson).Error }}",
        "{{ (include \"changesJson\" . | fromJson).n }}-{{ .Values.a }}", "{{ include \"args\" (list $ \"1\") }}{{ include \"args\" (list $ 1) }}",
        // What changes what later templates read.
        "{{ $_ := set .Values \"a\" \"changed\" }}", "{{ $_ := set .Values.b \"c\" (add 1 .Values.n) }}", "{{ $_ := unset .Values.b \"d\" }}", "{{ $_ := set (first .Values.items) \"name\" \"changed\" }}",
        "{{ $_ := merge .Values.b (dict \"e\" 1) }}", "{{ $_ := mergeOverwrite .Values (dict \"b\" (dict \"c\" 9)) }}", "{{ $_ := set . \"Extra\" 1 }}", "{{ .Extra }}", "{{ $_ := set .Chart.Annotations \"k\" .Values.a }}",
    ];

    private static readonly string[] Scalars = ["1", "2", "1.0", "-0.0", "0.0", "\"1\"", "x", "true", "null", "''", "1e3"];

    [Fact]
    public void What_was_rendered_before_decides_nothing()
    {
        var random = new Random(RandomSeed.Take(output.WriteLine));
        for (var chart = 0; chart < Charts; chart++)
        {
            var templates = Enumerable.Range(0, 4).Select(i => (Path: $"templates/t{i}.yaml", Text: $"k: |\n  {string.Join("\n  ", random.GetItems(Pieces, 3))}\n")).ToArray();
            var cache = new RenderCache();
            for (var render = 0; render < Renders; render++)
            {
                ChartFile[] files = [.. Files(random), .. templates.Select(t => File(t.Path, t.Text))];
                    var alone = Render(files, null, out var log);
                var shared = Render(files, cache, out var sharedLog);
                Assert.True(alone == shared && log == sharedLog, $"chart {chart}, render {render}:\n{string.Join('\n', templates)}\n{alone}\n---\n{shared}\n{log}\n---\n{sharedLog}");
            }
        }
    }

    [Theory]
    [InlineData("{{ $_ := set .Values \"a\" \"changed\" }}", "{{ .Values.a }}")]
    [InlineData("{{ $_ := set (first .Values.items) \"name\" \"changed\" }}", "{{ (first .Values.items).name }}")]
    [InlineData("{{ $_ := unset .Values.b \"c\" }}", "{{ .Values.b }}")]
    public void What_one_template_changes_for_another_is_changed_each_time(string change, string read)
    {
        var cache = new RenderCache();
        ChartFile[] Files(string values) =>
        [
            File("Chart.yaml", "apiVersion: v2\nname: c\nversion: 1.0.0\n"), File("values.yaml", values),
            .. Enumerable.Range(0, 5).Select(i => File($"templates/t{i}.yaml", $"k: |\n  {(i == 2 ? change : read)}\n")),
        ];
        foreach (var files in new[] { Files("{a: 1, b: {c: 1}, items: [{name: one}]}"), Files("{a: changed, b: {}, items: [{name: changed}]}"), Files("{a: 1, b: {c: 1}, items: [{name: one}]}") })
        {
            Assert.Equal(Render(files, null, out _), Render(files, cache, out _));
            Assert.Equal(Render(files, null, out _), Render(files, cache, out _));
        }
    }

    [Theory]
    [InlineData("{{ randAlphaNum 20 }}")]
    [InlineData("{{ uuidv4 }}")]
    [InlineData("{{ include \"random\" . }}")]
    [InlineData("{{ tpl \"{{ randAlpha 20 }}\" . }}")]
    [InlineData("{{ htpasswd \"a\" \"b\" }}")]
    [InlineData("{{ \"x\" | encryptAES \"k\" }}")]
    [InlineData("{{ (now).UnixNano }}")]
    [InlineData("{{ genPrivateKey \"ed25519\" }}")]
    public void What_differs_each_time_is_made_each_time(string template)
    {
        var cache = new RenderCache();
        ChartFile[] files =
        [
            File("Chart.yaml", "apiVersion: v2\nname: c\nversion: 1.0.0\n"), File("values.yaml", "a: 1\n"),
            File("templates/_random.tpl", "{{ define \"random\" }}{{ randAlpha 20 }}{{ end }}"), File("templates/a.yaml", $"a: |\n  {template}\n"),
        ];
        Assert.NotEqual(Render(files, cache, out _), Render(files, cache, out _));
    }

    private static IEnumerable<ChartFile> Files(Random random)
    {
        string Any() => Scalars[random.Next(Scalars.Length)];
        string Rarely(string one, string other) => random.Next(4) == 0 ? other : one;
        yield return File("Chart.yaml", $"apiVersion: v2\nname: c\nversion: {Rarely("1.0.0", "1.0.1")}\nannotations: {{k: {Rarely("v", "w")}}}\n");
        yield return File("values.yaml", $"""
            a: {Rarely("1", Any())}
            n: {Rarely("7", random.Next(3).ToString(System.Globalization.CultureInfo.InvariantCulture))}
            b: {Rarely("{c: 1, d: x}", $"{{c: {Any()}, z: {Any()}}}")}
            other: {Rarely("{c: 1, d: x}", "{c: 2}")}
            {Rarely("flag: true", "flag: false")}
            {Rarely("tpl: '{{ .Values.a }}'", "tpl: 'plain {{ .Values.n }}'")}
            list: {Rarely("[1, 2]", $"[{Any()}, {Any()}]")}
            items: {Rarely("[{name: one}, {name: two}]", $"[{{name: {Any()}}}]")}
            """);
        yield return File("files/f.txt", Rarely("one\ntwo\n", "three\n"));
        if (random.Next(3) == 0)
        {
            yield return File("files/g.txt", "g");
        }

        yield return File("templates/_helpers.tpl", "{{ define \"own\" }}{{ .Values.a }}-{{ .Values.b.c }}{{ end }}{{ define \"inner\" }}{{ .root.Values.n }}-{{ .x }}{{ end }}"
            + "{{ define \"args\" }}{{ $root := index . 0 }}{{ index . 1 }}-{{ kindOf (index . 1) }}-{{ len . }}-{{ $root.Values.b.c }}{{ end }}{{ define \"map\" }}{{ .c }}-{{ len . }}{{ end }}"
            + "{{ define \"named\" }}{{ .Template.Name }}{{ end }}"
            + "{{ define \"json\" }}{{ dict \"a\" .Values.a \"b\" .Values.b \"list\" .Values.list | toJson }}{{ end }}{{ define \"null\" }}null{{ end }}{{ define \"file\" }}{{ dict \"one\" (.Files.Get \"files/f.txt\") | toJson }}{{ end }}"
            + "{{ define \"viaJson\" }}{{ (include \"json\" . | fromJson).b.c }}{{ end }}{{ define \"changesJson\" }}{{ $_ := set .Values \"a\" (printf \"%v.\" .Values.a) }}{\"n\": 1}{{ end }}"
            + "{{ define \"out\" }}{{ $_ := set . \"result\" (add 1 .c) }}done{{ end }}"
            + "{{ define \"changes\" }}{{ if .Values.flag }}{{ $_ := set .Values \"a\" \"changed\" }}{{ end }}x{{ end }}{{ define \"outer\" }}{{ include \"own\" . }}{{ include \"args\" (list . \"x\") }}{{ .Values.n }}{{ end }}");
    }

    // Both what it gives and why it is refused.
    private static string Render(ChartFile[] files, RenderCache? cache, out string log)
    {
        var lines = new List<string>();
        try
        {
            var chart = HelmChart.FromFiles(files, lines.Add, cache);
            var rendered = chart.Render(new RenderRequest { Options = new RenderOptions { LintMode = true, Log = lines.Add }});
            return string.Join("\n---\n", rendered.Templates.Select(t => $"{t.Name}\n{t.Text}")) + string.Join('\n', rendered.Manifests);
        }
        catch (HelmException e)
        {
            return e.Message;
        }
        finally
        {
            log = string.Join('\n', lines);
        }
    }

    private static ChartFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
