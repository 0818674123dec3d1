using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Linting.Charts;

/// <summary>What Helm cannot load or render is a finding and exit code 1, whatever it is; never a wrong call, never a crash.</summary>
public sealed class BadChartTests : IDisposable
{
    private const string ChartYaml = "apiVersion: v2\nname: a\nversion: 0.1.0\n";
    private const string Object = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n";
    private const int Many = 10_000;

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("no Chart.yaml")]
    [InlineData("a link to itself")]
    [InlineData("a folder in itself")]
    [InlineData("a link out of the chart")]
    [InlineData("a link to nothing")]
    [InlineData("a file above 5 MiB")]
    [InlineData("a binary template")]
    [InlineData("a template that is no UTF-8")]
    [InlineData("values that are no UTF-8")]
    [InlineData("a Chart.yaml that is no UTF-8")]
    [InlineData("aliases that explode")]
    [InlineData("a template that includes itself")]
    [InlineData("a subchart that is no archive")]
    [InlineData("a Chart.yaml that is a folder")]
    public void A_bad_folder_is_a_finding(string what)
    {
        Make(what);
        Refused(folder.Path);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("text")]
    [InlineData("no entries")]
    [InlineData("half an archive")]
    [InlineData("a bomb")]
    [InlineData("a way out")]
    public void A_bad_archive_is_a_finding(string what)
    {
        var file = Path.Combine(folder.Path, "a.tgz");
        var whole = Archive(("a/Chart.yaml", Encoding.UTF8.GetBytes(ChartYaml)), ("a/templates/a.yaml", Encoding.UTF8.GetBytes(Object)));
        File.WriteAllBytes(file, what switch
        {
            "nothing" => [],
            "text" => "hello"u8.ToArray(),
            "no entries" => Archive(),
            "half an archive" => whole[..(whole.Length / 2)],
            "a bomb" => Archive([("a/Chart.yaml", Encoding.UTF8.GetBytes(ChartYaml)), .. Enumerable.Range(0, 30).Select(i => ($"a/files/{i}", new byte[4_900_000]))]),
            _ => Archive(("../a/Chart.yaml", Encoding.UTF8.GetBytes(ChartYaml))),
        });
        Refused(file);
    }

    [Fact]
    public void Ten_thousand_templates_are_rendered()
    {
        folder.Write("Chart.yaml", ChartYaml);
        for (var i = 0; i < Many; i++)
        {
            folder.Write($"templates/t{i}.yaml", Object.Replace("name: a", $"name: a{i}", StringComparison.Ordinal));
        }

        Assert.Equal(0, Lint(folder.Path).ExitCode);
    }

    [Fact]
    public void Values_that_are_not_there_are_a_wrong_call()
    {
        folder.Write("Chart.yaml", ChartYaml);
        var result = Lint(folder.Path, "-f", Path.Combine(folder.Path, "missing.yaml"));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("missing.yaml", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, Lint(Path.Combine(folder.Path, "missing.tgz")).ExitCode);
    }

    public void Dispose() => folder.Dispose();

    private static void Refused(string path)
    {
        var result = Lint(path);
        Assert.True(result.ExitCode == 1, result.All);
        Assert.Contains("error CG20", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    private static RunResult Lint(params string[] arguments) => RealProgram.Run(RealTool.Chartgen, ["lint", "--format", "concise", .. arguments]);

    private void Make(string what)
    {
        if (what is not ("no Chart.yaml" or "a Chart.yaml that is a folder"))
        {
            folder.Write("Chart.yaml", ChartYaml);
        }

        folder.Write("templates/a.yaml", Object);
        switch (what)
        {
            case "a link to itself":
                File.CreateSymbolicLink(Path.Combine(folder.Path, "x"), "x");
                break;
            case "a folder in itself":
                Directory.CreateSymbolicLink(Path.Combine(folder.Path, "templates", "up"), "..");
                break;
            case "a link out of the chart":
                File.CreateSymbolicLink(Path.Combine(folder.Path, "x"), "/etc/hostname");
                break;
            case "a link to nothing":
                File.CreateSymbolicLink(Path.Combine(folder.Path, "x"), "gone");
                break;
            case "a file above 5 MiB":
                Write("files/x", new byte[5_300_000]);
                break;
            case "a binary template":
                Write("templates/b.yaml", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37))]);
                break;
            case "a template that is no UTF-8":
                Write("templates/b.yaml", [.. "kind: a\nb: caf"u8, 0xE9, (byte)'\n']);
                break;
            case "values that are no UTF-8":
                Write("values.yaml", [.. "b: caf"u8, 0xE9, (byte)'\n']);
                break;
            case "a Chart.yaml that is no UTF-8":
                Write("Chart.yaml", [.. Encoding.UTF8.GetBytes(ChartYaml), .. "description: caf"u8, 0xE9, (byte)'\n']);
                break;
            case "aliases that explode":
                folder.Write("values.yaml", "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat("bcdefghi".Select(c => $"{c}: &{c} [{string.Join(',', Enumerable.Repeat($"*{(char)(c - 1)}", 10))}]\n")));
                break;
            case "a template that includes itself":
                folder.Write("templates/b.yaml", "{{ define \"x\" }}{{ include \"x\" . }}{{ end }}{{ include \"x\" . }}");
                break;
            case "a subchart that is no archive":
                folder.Write("charts/b.tgz", "hello");
                break;
            case "a Chart.yaml that is a folder":
                folder.Write("Chart.yaml/a", "");
                break;
        }
    }

    private void Write(string path, byte[] content)
    {
        var full = Path.Combine(folder.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
    }

    private static byte[] Archive(params (string Path, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(gzip, TarEntryFormat.Ustar))
        {
            foreach (var (path, content) in files)
            {
                tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, path) { DataStream = new MemoryStream(content) });
            }
        }

        return bytes.ToArray();
    }
}
