using ChartGen.Helm.Templates;
using Xunit;

namespace ChartGen.Helm.Tests.Templates;

/// <summary>define, block, template, include, tpl, and which of two definitions counts.</summary>
public class DefinitionTests
{
    [Theory]
    [InlineData("{{define \"a\"}}<{{.}}>{{end}}{{template \"a\" 1}}{{include \"a\" 2}}{{template \"a\"}}", "<1><2><>")]
    [InlineData("{{block \"b\" 3}}[{{.}}]{{end}}{{include \"b\" 4}}", "[3][4]")]
    [InlineData("{{$x := 1}}{{define \"a\"}}{{$}}{{end}}{{template \"a\" \"dot\"}}", "dot")]
    [InlineData("{{tpl \"{{ .a }}{{ define \\\"in\\\" }}i{{ end }}{{ include \\\"in\\\" . }}\" (dict \"a\" 1)}}", "1i")]
    [InlineData("{{define \"a\"}}outer{{end}}{{tpl \"{{ define \\\"a\\\" }}inner{{ end }}{{ include \\\"a\\\" . }}\" .}}{{include \"a\" .}}", "innerouter")]
    [InlineData("{{tpl \"{{ tpl \\\"{{ .x }}\\\" . }}\" (dict \"x\" 5)}}", "5")]
    public void A_definition_gives(string template, string expected) => Assert.Equal(expected, Rendered.Text(template));

    [Fact]
    public void The_shallower_file_that_comes_first_by_name_defines_last()
    {
        var set = TemplateSet.Parse(
        [
            new TemplateSource("c/templates/_a.tpl", "{{define \"x\"}}a{{end}}{{define \"y\"}} {{/* empty */}} {{end}}"),
            new TemplateSource("c/templates/_b.tpl", "{{define \"x\"}}b{{end}}{{define \"y\"}}b{{end}}"),
            new TemplateSource("c/charts/s/templates/_c.tpl", "{{define \"x\"}}c{{end}}"),
            new TemplateSource("c/templates/t.yaml", "{{template \"x\"}}{{template \"y\"}}"),
        ]);

        Assert.Equal("ab", set.Render("c/templates/t.yaml", null, cancellation: TestContextToken.Value).Text);
        Assert.Equal(["c/charts/s/templates/_c.tpl", "c/templates/t.yaml", "c/templates/_b.tpl", "c/templates/_a.tpl"], set.Files);
    }

    [Fact]
    public void One_file_may_not_define_a_name_twice()
    {
        Assert.Equal(
            "parse error at (c/templates/t.yaml:1): multiple definition of template \"a\"",
            Rendered.Error("{{define \"a\"}}1{{end}}{{define \"a\"}}2{{end}}"));
    }

    [Fact]
    public void One_set_renders_in_many_threads_at_once()
    {
        var set = TemplateSet.Parse([new TemplateSource("t", "{{define \"a\"}}{{range until 50}}{{.}}{{end}}{{end}}{{include \"a\" .}}{{tpl \"{{.x}}\" .}}")]);
        var expected = string.Concat(Enumerable.Range(0, 50));

        Parallel.For(0, 200, number => Assert.Equal($"{expected}{number}", set.Render("t", new Helm.Values.GoMap { { "x", (nint)number } }).Text));
    }
}
