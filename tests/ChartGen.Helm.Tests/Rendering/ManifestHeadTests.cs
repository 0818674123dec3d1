using System.Text;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Rendering;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.Helm.Tests.Rendering;

/// <summary>
/// Most documents are read by a reader of plain YAML, line by line. A comment that is not ASCII, which means nothing, makes
/// the whole YAML reader read them: both must find the same.
/// </summary>
public class ManifestHeadTests(ITestOutputHelper output)
{
    private const string NotPlain = "\n# \u00e9";

    private static readonly string[] Seeds =
    [
        "apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n  annotations:\n    \"helm.sh/hook\": pre-install, test\n    b: 1\nspec:\n  ports:\n  - port: 80\n    name: http\n  - port: 81",
        "apiVersion: v1\nkind: Pod\nmetadata: # c\n  name: 'a'\nspec:\n  containers:\n    - name: x\n      command: [sh, \"-c\"]\n      args: []\n      env: {a: b}\n    -\n      - y: \"z\"\n  last: null",
        "kind: ConfigMap\ndata:\n  a.sh: |\n    if x; then\n\n      y\n    fi\n  b: >-\n    folded\n    text\n# c\n  c: x#y #z\nmetadata:\n  annotations: {}",
        "# c\nkind: List\nitems:\n- a\n- - b\n  - c: d\n    e:\n- f: |-\n    g",
    ];

    private static readonly string[] Parts =
    [
        "- ", ": ", ":", "\n", "\n  ", "\n- ", "\n    ", "#", " #", "null", "~", ".inf", "-.nan", "0x1F", "12345678901234567890", "<<: ", "kind: ", "Kind: ",
        "annotations:", "helm.sh/hook: ", "metadata:\n", "|\n", "|2\n", ">-\n   ", "{}", "[]", "[a, b]", "{a: b}", "\"", "'", "\\", "\t", "true", "y: ",
        "... ", "\n...\n", "%", "? ", "&a ", "*a", "!!str ", "@", "`", ",", "]", "}", " ", "a", "1", "name: 1", "- - ",
    ];

    [Fact]
    public void The_reader_of_plain_documents_finds_what_the_whole_reader_finds()
    {
        var random = new Random(RandomSeed.Take(output.WriteLine));
        for (var i = 0; i < 20_000; i++)
        {
            Agree(Spoil(Seeds[random.Next(Seeds.Length)], random));
        }
    }

    [Theory]
    [InlineData("... kind: a")]
    [InlineData("kind: a\nx: .inf")]
    [InlineData("kind: a\nmetadata: {annotations: [x]}")]
    [InlineData("kind: a\nmetadata:\n  annotations:\n    x: 123456789012345678901234567890")]
    [InlineData("kind: a\nmetadata:\n  annotations:\n    helm.sh/hook: test\nmetadata:\n  name: b")]
    [InlineData("kind: a\nKIND: b")]
    [InlineData("kind: 010")]
    [InlineData("kind: a\nnull: b")]
    [InlineData("a: |\n  b\n c: d\nkind: e")]
    [InlineData("kind: a\nb: c: d")]
    [InlineData("kind: a\n-\nb")]
    public void An_unusual_document_is_read_the_same_both_ways(string document) => Agree(document);

    [Theory]
    [InlineData("x: 9")]
    [InlineData("x: [9]")]
    [InlineData("9: x")]
    public void A_number_that_no_float_holds_is_read_the_same_both_ways(string entry) =>
        Agree($"kind: a\n{entry.Replace("9", new string('9', 400), StringComparison.Ordinal)}");

    private static void Agree(string document)
    {
        var (plain, whole) = (Verdict(document), Verdict(document + NotPlain));
        Assert.True(plain == whole, $"{document}\n=== plain: {plain}\n=== whole: {whole}");
    }

    private static string Verdict(string document)
    {
        try
        {
            var rendered = HelmChart.FromFiles([File("Chart.yaml", "apiVersion: v2\nname: c\nversion: 0.1.0\n"), File("templates/a.yaml", document)]).Render();
            return string.Join(';', rendered.Manifests.Concat(rendered.Hooks).Select(m => $"{m.Kind} {string.Join(',', m.HookEvents)}"));
        }
        catch (HelmException)
        {
            return "refused";
        }
    }

    private static string Spoil(string document, Random random)
    {
        var text = new StringBuilder(document);
        for (var change = random.Next(4); change > 0; change--)
        {
            var at = random.Next(text.Length);
            _ = random.Next(3) == 0 && text.Length > 4 ? text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at)) : text.Insert(at, Parts[random.Next(Parts.Length)]);
        }

        return text.Replace("{{", "{ {").ToString();
    }

    private static ChartFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
