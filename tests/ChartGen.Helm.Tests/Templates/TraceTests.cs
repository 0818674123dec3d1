using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using Xunit;

namespace ChartGen.Helm.Tests.Templates;

/// <summary>What wrote which part of the output, and which values were read.</summary>
public class TraceTests
{
    [Fact]
    public void Each_piece_of_output_names_its_action()
    {
        var output = Rendered.Output("a: {{ .Values.x }}\n{{ .Values.none }}b: {{ template \"d\" 1 }}{{ define \"d\" }}{{ . }}{{ end }}", "x: 5", new RenderOptions { Trace = true });

        Assert.Equal("a: 5\nb: 1", output.Text);
        Assert.Equal(
            [(0, 1, null), (3, 1, "{{.Values.x}}"), (4, 1, null), (5, 2, "{{.Values.none}}"), (5, 2, null), (8, 2, "{{.}}")],
            output.Pieces.Where(piece => piece.Start < output.Text.Length).Select(piece => (piece.Start, piece.Position.Line, piece.Position.Action)));
    }

    [Fact]
    public void What_is_read_is_told()
    {
        var reads = new Reads();
        Rendered.Text("{{ .Values.a.b }}{{ get .Values \"c\" }}{{ index .Values \"d\" }}{{ hasKey .Values \"e\" }}{{ toYaml .Values.f }}", "a: {b: 1}\nf: {g: 1}", new RenderOptions { Observer = reads });

        Assert.Equal(["Values", "a", "b", "Values", "c", "Values", "d", "Values", "e", "Values", "f", "all g"], reads.Seen);
    }

    private sealed class Reads : IValueObserver
    {
        public List<string> Seen { get; } = [];

        public void Read(GoMap map, string key, in TemplatePosition position) => Seen.Add(key);

        public void ReadAll(GoReference value, in TemplatePosition position) => Seen.Add("all " + string.Join(' ', ((GoMap)value).Select(entry => entry.Key)));
    }
}
