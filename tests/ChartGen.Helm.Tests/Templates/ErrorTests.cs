using ChartGen.Helm.Templates;
using Xunit;

namespace ChartGen.Helm.Tests.Templates;

/// <summary>The words and places of errors, as Helm 4.1.4 printed them.</summary>
public class ErrorTests
{
    private const string At = "c/templates/t.yaml";

    [Theory]
    [InlineData("{{ foo }}", "parse error at (c/templates/t.yaml:1): function \"foo\" not defined")]
    [InlineData("{{ if }}", "parse error at (c/templates/t.yaml:1): missing value for if")]
    [InlineData("\n{{ range $i, $j, $k := . }}{{end}}", "parse error at (c/templates/t.yaml:2): too many declarations in range")]
    [InlineData("{{ if 1 }}\n", "parse error at (c/templates/t.yaml:2): unexpected EOF")]
    [InlineData("{{ end }}", "parse error at (c/templates/t.yaml:1): unexpected {{end}}")]
    [InlineData("{{ .a", "parse error at (c/templates/t.yaml:1): unclosed action")]
    [InlineData("{{\n.a", "parse error at (c/templates/t.yaml:2): unclosed action started at c/templates/t.yaml:1")]
    [InlineData("{{ \"a\n\" }}", "parse error at (c/templates/t.yaml:1): unterminated quoted string")]
    [InlineData("{{ (1 }}", "parse error at (c/templates/t.yaml:1): unclosed left paren")]
    [InlineData("{{ 1) }}", "parse error at (c/templates/t.yaml:1): unexpected right paren")]
    [InlineData("{{ $x }}", "parse error at (c/templates/t.yaml:1): undefined variable \"$x\"")]
    [InlineData("{{ 08 }}", "parse error at (c/templates/t.yaml:1): \"08\"")]
    [InlineData("{{ break }}", "parse error at (c/templates/t.yaml:1): {{break}} outside {{range}}")]
    [InlineData("{{ 1 | 2 }}", "parse error at (c/templates/t.yaml:1): non executable command in pipeline stage 2")]
    [InlineData("{{ a%b }}", "parse error at (c/templates/t.yaml:1): bad character U+0025 '%'")]
    [InlineData("{{/* x", "parse error at (c/templates/t.yaml:1): unclosed comment")]
    public void A_text_is_refused(string template, string expected) => Assert.Equal(expected, Rendered.Error(template));

    [Theory]
    [InlineData("{{ .Values.x.y }}", "1:10", ".Values.x.y", "nil pointer evaluating interface {}.y")]
    [InlineData("{{ .Values.s.y }}", "1:10", ".Values.s.y", "can't evaluate field y in type interface {}")]
    [InlineData("{{ $s := .Values.s }}{{ $s.y }}", "1:26", "$s.y", "can't evaluate field y in type string")]
    [InlineData("{{ upper .Values.x }}", "1:16", ".Values.x", "wrong type for value; expected string; got interface {}")]
    [InlineData("{{ .Values.x | upper }}", "1:15", "upper", "invalid value; expected string")]
    [InlineData("é{{ upper 1 }}", "1:11", "1", "expected string; found 1")]
    [InlineData("{{ upper }}", "1:3", "upper", "wrong number of args for upper: want 1 got 0")]
    [InlineData("{{ template \"zz\" }}", "1:12", "{{template \"zz\"}}", "template \"zz\" not defined")]
    [InlineData("{{ range 1.5 }}{{ end }}", "1:9", "1.5", "range can't iterate over 1.5")]
    [InlineData("{{ .Values.s 1 }}", "1:10", ".Values.s", "s is not a method but has arguments")]
    public void An_action_fails(string template, string place, string context, string message)
    {
        var expected = $"{At}:{place}\n  executing \"{At}\" at <{context}>:\n    {message}";
        Assert.Equal(expected, Rendered.Error(template, "s: text"));
    }

    [Theory]
    [InlineData("{{ fail \"a: b\" }}", "execution error at (c/templates/t.yaml:1:3): a: b")]
    [InlineData("{{ define \"a\" }}{{ required \"m\" .Values.x }}{{ end }}\n{{ include \"a\" . }}", "execution error at (c/templates/t.yaml:2:3): m")]
    [InlineData("{{ div 1 0 }}", "template: c/templates/t.yaml:1:3: executing \"c/templates/t.yaml\" at <div 1 0>: error calling div: runtime error: integer divide by zero")]
    [InlineData("{{ include \"no\" . }}", "c/templates/t.yaml:1:3\n  executing \"c/templates/t.yaml\" at <include \"no\" .>:\n    error calling include:\ntemplate: no template \"no\" associated with template \"gotpl\"")]
    [InlineData("{{ tpl \"{{ .a\" . }}", "template: c/templates/t.yaml:1:3: executing \"c/templates/t.yaml\" at <tpl \"{{ .a\" .>: error calling tpl: cannot parse template \"{{ .a\": template: gotpl:1: unclosed action")]
    public void A_function_fails(string template, string expected) => Assert.Equal(expected, Rendered.Error(template));

    [Fact]
    public void Lint_mode_logs_what_is_missing_and_strict_mode_refuses_it()
    {
        var log = new List<string>();
        Assert.Equal("||", Rendered.Text("|{{ required \"m\" .Values.x }}{{ fail \"f\" }}|", "", new RenderOptions { LintMode = true, Log = log.Add }));
        Assert.Equal(["[INFO] Missing required value: m", "[INFO] Fail: f"], log);
        Assert.Contains("map has no entry for key \"x\"", Rendered.Error("{{ .Values.x }}", "", new RenderOptions { Strict = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_exception_knows_the_place()
    {
        var failure = Assert.Throws<TemplateException>(() => Rendered.Text("a\n  {{ .Values.x.y }}"));
        Assert.Equal(new TemplatePosition(At, 2, 12, ".Values.x.y"), failure.Position);
    }
}
