using Xunit;

namespace ChartGen.Helm.Tests.Templates;

/// <summary>Pipelines, variables, constants, trimming and comments, from the documentation of text/template.</summary>
public class ActionTests
{
    [Theory]
    [InlineData("{{\"output\"}}", "output")]
    [InlineData("{{`\"output\"`}}", "\"output\"")]
    [InlineData("{{printf \"%q\" \"output\"}}", "\"output\"")]
    [InlineData("{{\"output\" | printf \"%q\"}}", "\"output\"")]
    [InlineData("{{printf \"%q\" (print \"out\" \"put\")}}", "\"output\"")]
    [InlineData("{{\"put\" | printf \"%s%s\" \"out\" | printf \"%q\"}}", "\"output\"")]
    [InlineData("{{with \"output\"}}{{printf \"%q\" .}}{{end}}", "\"output\"")]
    [InlineData("{{with $x := \"output\" | printf \"%q\"}}{{$x}}{{end}}", "\"output\"")]
    [InlineData("{{23 -}} < {{- 45}}", "23<45")]
    [InlineData("a \n {{- /* comment */ -}} \t b", "ab")]
    [InlineData("a {{/* x }} y */}} b", "a  b")]
    [InlineData("{{ -3 }}{{- 3 }}{{3-}}", null)]
    [InlineData("{{- -3}}", "-3")]
    [InlineData("{{'a'}} {{0x1F}} {{0b101}} {{0o17}} {{1_000}} {{1e3}} {{.5}} {{0x1p4}} {{'\\n'}}", "97 31 5 15 1000 1000 0.5 16 10")]
    [InlineData("{{1.0 | typeOf}} {{1 | typeOf}} {{1i | typeOf}} {{1+2i}}", "float64 int complex128 (1+2i)")]
    [InlineData("{{$x := 1}}{{if true}}{{$x = 2}}{{$x := 3}}{{$x}}{{end}}{{$x}}", "32")]
    [InlineData("{{$x := 1}}{{$y := $x}}{{$x = 5}}{{$x}}{{$y}}", "51")]
    [InlineData("{{(index .Values.a 0).b}} {{.Values.a | first | toJson}}", "c {\"b\":\"c\"}")]
    [InlineData("{{.Values.none}}|{{.Values.none | default \"d\"}}|{{$.Values.a | len}}", "|d|1")]
    [InlineData("{{\"\\u00e9\\x41\\t\\101\"}}", "éA\tA")]
    [InlineData("{{`raw\\n`}}{{`a\r\nb`}}", "raw\\na\nb")]
    [InlineData("{{ if and .Values.none (index .Values.none 0) }}{{end}}short", "short")]
    [InlineData("{{ or 1 (fail \"x\") }}", "1")]
    public void An_action_gives(string template, string? expected)
    {
        if (expected is null)
        {
            Rendered.Error(template);
            return;
        }

        Assert.Equal(expected, Rendered.Text(template, "a: [{b: c}]"));
    }

    [Fact]
    public void What_is_absent_leaves_no_text_however_it_came_to_be_written()
    {
        Assert.Equal("ab[]", Rendered.Text("a{{ print \"<no \" \"value>\" }}b[{{ .Values.x }}]"));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_come_through()
    {
        Assert.Equal("ÿ\uDCFF".Length, Rendered.Text("{{ \"ÿ\\xff\" }}").Length);
        Assert.Equal("3 2", Rendered.Text("{{ len \"ÿ\\xff\" }} {{ \"é\" | trunc 1 | print | len | add 1 }}"));
    }
}
