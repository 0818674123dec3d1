using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using ChartGen.Helm.Overrides;
using ChartGen.Helm.Rendering;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Rendering;

/// <summary>Charts as they lie on disk: archives whole and damaged, links, locks, odd bytes, schemas that are none; Helm is the judge.</summary>
public sealed class ChartLayoutTests : IDisposable
{
    private const string ChartYaml = "apiVersion: v2\nname: c\nversion: 0.1.0\n";
    private const string Dump = "# {{ .Values | toJson }}{{ range $p, $_ := .Files.Glob \"**\" }} {{ $p }}{{ end }}\n";

    private readonly TemporaryFolder folder = new();

    public ChartLayoutTests()
    {
        folder.Write("Chart.yaml", ChartYaml);
        folder.Write("values.yaml", "a: 1\n");
        folder.Write("templates/a.yaml", Dump);
    }

    [Theory]
    [InlineData("c", 1.0)]
    [InlineData("c", 0.5)]
    [InlineData("c", 0.05)]
    [InlineData("", 1.0)]
    [InlineData("./c", 1.0)]
    [InlineData("a/b", 1.0)]
    public void Archives_are_read_as_Helm_reads_them(string root, double part)
    {
        using var away = new TemporaryFolder();
        var archive = Archive(root, ("Chart.yaml", ChartYaml), ("values.yaml", "a: 1\n"), ("templates/a.yaml", Dump), ("x.txt", "x"));
        File.WriteAllBytes(away["x.tgz"], archive[..(int)(archive.Length * part)]);
        HelmJudge.SameAs(away["x.tgz"], new RenderRequest());
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("/etc/x")]
    [InlineData("C:/x")]
    [InlineData("./values.yaml")]
    [InlineData("a/../b")]
    public void Names_in_archives_are_taken_or_refused_as_in_Helm(string name)
    {
        using var away = new TemporaryFolder();
        File.WriteAllBytes(away["x.tgz"], Archive("c", ("Chart.yaml", ChartYaml), (name, "a: 2\n"), ("templates/a.yaml", Dump)));
        HelmJudge.SameAs(away["x.tgz"], new RenderRequest());
    }

    [Fact]
    public void Archives_without_an_end_marker_are_read_as_in_Helm()
    {
        using var away = new TemporaryFolder();
        using var tar = new GZipStream(new MemoryStream(Archive("c", ("Chart.yaml", ChartYaml), ("templates/a.yaml", Dump))), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        tar.CopyTo(bytes);
        foreach (var length in (int[])[0, 300, 520, (int)bytes.Length - 1024, (int)bytes.Length - 600, (int)bytes.Length])
        {
            File.WriteAllBytes(away["x.tgz"], Zip(bytes.ToArray()[..length]));
            HelmJudge.SameAs(away["x.tgz"], new RenderRequest());
        }
    }

    [Fact]
    public void Subcharts_in_archives_are_read_as_in_Helm()
    {
        var archive = Archive("s", ("Chart.yaml", "apiVersion: v2\nname: s\nversion: 0.1.0\n"), ("templates/a.yaml", Dump));
        foreach (var bytes in (byte[][])[archive, archive[..60], archive[..5], [], Encoding.ASCII.GetBytes("this is no archive"), Archive("s", ("values.yaml", ""))])
        {
            Directory.CreateDirectory(folder["charts"]);
            File.WriteAllBytes(folder["charts/s.tgz"], bytes);
            HelmJudge.SameAs(folder.Path, new RenderRequest());
        }
    }

    [Theory]
    [InlineData("l", "values.yaml")]
    [InlineData("l", "nowhere")]
    [InlineData("l", "l")]
    [InlineData("templates/b.yaml", "a.yaml")]
    [InlineData("e", "templates")]
    public void Links_inside_a_chart_are_followed_as_in_Helm(string link, string target)
    {
        File.CreateSymbolicLink(folder[link], target);
        HelmJudge.SameAs(folder.Path, new RenderRequest());
        folder.Write(".helmignore", "l\ne/\n");
        HelmJudge.SameAs(folder.Path, new RenderRequest());
    }

    [Fact]
    public void Links_through_others_and_to_subcharts_are_followed_as_in_Helm()
    {
        folder.Write("other/s/Chart.yaml", "apiVersion: v2\nname: s\nversion: 0.1.0\n");
        folder.Write("other/s/templates/a.yaml", Dump);
        Directory.CreateDirectory(folder["charts"]);
        File.CreateSymbolicLink(folder["charts/s"], "../other/s");
        File.CreateSymbolicLink(folder["l1"], "l2");
        File.CreateSymbolicLink(folder["l2"], "values.yaml");
        HelmJudge.SameAs(folder.Path, new RenderRequest());
    }

    [Theory]
    [InlineData("generated: yesterday")]
    [InlineData("generated: \"2020-01-01T00:00:00Z\"")]
    [InlineData("generated: 2020-01-01")]
    [InlineData("generated: 5")]
    [InlineData("dependencies: x")]
    public void Locks_are_read_as_in_Helm(string text)
    {
        folder.Write("Chart.lock", text + "\n");
        HelmJudge.SameAs(folder.Path, new RenderRequest());
    }

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("{} x")]
    [InlineData("abc")]
    [InlineData("{\"type\":\"object\",}")]
    [InlineData("{\"properties\":{\"a\":{\"const\":\"\\ud800\"}}}")]
    [InlineData("{\"properties\":{\"a\":{\"minimum\":\"x\"}}}")]
    [InlineData("{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"properties\":{\"a\":{\"pattern\":\"(?=x)\"}}}")]
    [InlineData("{\"items\":{\"type\":[\"x\",\"string\"]},\"$id\":\"http://h/x.json\"}")]
    public void Schemas_that_are_none_are_refused_with_Helms_whole_text(string schema)
    {
        folder.Write("values.schema.json", schema);
        HelmJudge.SameAs(folder.Path, new RenderRequest());
    }

    [Fact]
    public void Bytes_that_are_no_text_come_through_as_in_Helm()
    {
        File.WriteAllBytes(folder["x.bin"], [.. Enumerable.Range(0, 256).Select(i => (byte)i)]);
        File.WriteAllBytes(folder["values.schema.json"], [.. "{\"properties\":{\"a\":{\"const\":\""u8, 0xFF, .. "\"}}}"u8]);
        folder.Write("templates/a.yaml", "# {{ .Files.Get \"x.bin\" | b64enc }}\n# {{ (.Files.Glob \"x.bin\").AsConfig }}\n# {{ (.Files.Glob \"x.bin\").AsSecrets }}\n");
        HelmJudge.SameAs(folder.Path, new RenderRequest());
        HelmJudge.SameAs(folder.Path, new RenderRequest { SkipSchemaValidation = true }, "--skip-schema-validation");
    }

    [Fact]
    public void Two_subcharts_of_one_name_give_their_templates_once()
    {
        foreach (var place in (string[])["s", "t"])
        {
            folder.Write($"charts/{place}/Chart.yaml", "apiVersion: v2\nname: s\nversion: 0.1.0\n");
            folder.Write($"charts/{place}/templates/a.yaml", Dump);
        }

        HelmJudge.SameAs(folder.Path, new RenderRequest());
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("{{ \"A\" | lower }}-x")]
    [InlineData("{{")]
    [InlineData("{{ .x }}")]
    [InlineData("{{ nope }}")]
    [InlineData("{{ fail \"x\" }}")]
    [InlineData("{{ include \"x\" . }}")]
    [InlineData("{{ randAlpha 0 }}")]
    [InlineData("")]
    public void Name_templates_are_Helms(string template) =>
        HelmJudge.SameAs(folder.Path, new RenderRequest { NameTemplate = template, ReleaseName = "release-name" }, HelmJudge.NoName, "--name-template", template);

    [Theory]
    [InlineData("1")]
    [InlineData("1..2")]
    [InlineData("1.22.")]
    [InlineData("1.22.3.4")]
    [InlineData(" 1.22")]
    [InlineData("V1.22")]
    [InlineData("vv1.22")]
    [InlineData("01.22")]
    [InlineData("99999999999.1")]
    [InlineData("1.22abc")]
    [InlineData("")]
    public void Kubernetes_versions_are_read_as_in_Helm(string version)
    {
        folder.Write("templates/a.yaml", "# {{ .Capabilities.KubeVersion }} {{ .Capabilities.KubeVersion.Version }} {{ .Capabilities.KubeVersion.Major }}.{{ .Capabilities.KubeVersion.Minor }}\n");
        HelmJudge.SameAs(folder.Path, new RenderRequest { KubeVersion = version }, "--kube-version", version);
    }

    [Theory]
    [InlineData("a: 123456789012345678901234567891\nb: 0x1FFFFFFFFFFFFFFFFFFFFFFFFFFF\nc: 0b111111111111111111111111111111111111111111111111111111111111111111111\n")]
    [InlineData("a: 0x20000000000001FFFF\nb: 0777777777777777777777777777777777\nc: -0x8000000000000001\nd: +0xFFFFFFFFFFFFFFFF\ne: 0xFFFFFFFFFFFFFFFF\n")]
    public void Long_numbers_are_rounded_as_in_Helm(string values)
    {
        folder.Write("values.yaml", values);
        folder.Write("templates/a.yaml", "# {{ .Values | toJson }} {{ 0xfffffffffffffffffffffffffffffffp0 }} {{ float64 \"0x1000000000000081p0\" }}\n");
        HelmJudge.SameAs(folder.Path, new RenderRequest());
    }

    [Fact]
    public void A_dependency_that_is_no_table_is_refused_as_in_Helm()
    {
        folder.Write("Chart.yaml", ChartYaml + "dependencies: [{name: s, version: 0.1.0}]\n");
        folder.Write("charts/s/Chart.yaml", "apiVersion: v2\nname: s\nversion: 0.1.0\n");
        HelmJudge.SameAs(folder.Path, new RenderRequest { Values = new ValueOptions { Set = ["s=5"] } }, "--set", "s=5");
    }

    public void Dispose() => folder.Dispose();

    private static byte[] Archive(string root, params (string Name, string Text)[] files)
    {
        using var tar = new MemoryStream();
        using (var writer = new TarWriter(tar, TarEntryFormat.Ustar, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                writer.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, root.Length > 0 ? $"{root}/{name}" : name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
            }
        }

        return Zip(tar.ToArray());
    }

    private static byte[] Zip(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return compressed.ToArray();
    }
}
