using System.Text;
using ChartGen.Deployments.Model;
using ChartGen.Testing;
using ChartGen.Texts;
using ChartGen.Topologies;
using Scriban;
using Xunit;

namespace ChartGen.Tests.Texts;

public class ShortenedSourceTests
{
    private static readonly string[] Texts =
    [
        "a", " ", "\n", "\t\n", "\n    ", "   x\n", "\r\n  ", "}}", "} }", "\"", "é 中 😀", "a long line of words that goes on beyond what is worth a cut\n",
        "  indented words that go on beyond what is worth a cut\n    deeper words\n", "\n\n# the end of a text with many words before a tag\n\n    ",
        "words before a line's end that are cut out, and then\n  - ", "many words in a line that has no end and stands between two tags",
    ];

    private static readonly string[] Tags =
    [
        "{{ 1 }}", "{{- 2 -}}", "{{~ 3 ~}}", "{{ \"}}\" }}", "{{ '{{' }}", "{{ `}}` }}", "{{ \"a\\\"}}\" }}", "{{ # note }}", "{{ ## two\nlines ## }}", "{{ x = {a: {b: 1}} }}", "{{ x = 4\n y = 5 }}",
        "{%{ as {{ it }} is }%}", "{{ if true }}", "{{~ if false ~}}", "{{- if true -}}", "{{ else }}", "{{~ else ~}}", "{{ end }}", "{{~ end ~}}", "{{- end -}}",
        "{{ for i in [1, 2] }}", "{{~ for i in [1, 2] ~}}", "{{ func f }}", "{{ f }}", "{{ capture c }}", "{{ c }}", "{{ case 1 }}", "{{ when 1 }}", "{{", "}}", "{{ \"text\nof lines\" }}",
    ];

    [Fact]
    public void Gives_what_the_whole_source_gives()
    {
        var random = new Random(RandomSeed.Take(TestContext.Current.TestOutputHelper!.WriteLine));
        var model = TextModel.Of(Topology.Of(new Deployment()));
        var rendered = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var source = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => (random.Next(2) == 0 ? Texts : Tags) is var of ? of[random.Next(of.Length)] : ""));
            var whole = Whole(source);
            Assert.Equal(whole, Rendered(source, model));
            rendered += whole.StartsWith("chart", StringComparison.Ordinal) ? 0 : 1;
        }

        Assert.True(rendered > 5_000, $"only {rendered} sources had no error");
    }

    private static string Whole(string source)
    {
        var template = Template.Parse(source, "text/sample.sbn");
        if (template.HasErrors)
        {
            return $"chart: {template.Messages[0]}";
        }

        var context = new TemplateContext { StrictVariables = true, LoopLimit = int.MaxValue, LimitToString = 0, NewLine = "\n" };
        try
        {
            return template.Render(context);
        }
        catch (Scriban.Syntax.ScriptRuntimeException e)
        {
            return $"chart: {e.OriginalMessage}";
        }
    }

    private static string Rendered(string source, TextModel model)
    {
        try
        {
            var sources = ChartSources.From([new SourceFile("text/sample.sbn", Encoding.UTF8.GetBytes(source))]);
            return Encoding.UTF8.GetString(sources.Text("sample").Render(model, "namespace"));
        }
        catch (TextSourceException e)
        {
            return $"chart: {e.Reason}";
        }
    }
}
