using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using Xunit;

namespace ChartGen.Helm.Tests.Templates;

/// <summary>Templates are not trusted: each bound ends a render with words, never with a crash.</summary>
public class LimitTests
{
    private static readonly RenderOptions Small = new()
    {
        Limits = new TemplateLimits { MaxOutput = 1_000_000, MaxSteps = 200_000, MaxDepth = 3_000, MaxTime = TimeSpan.FromMinutes(1) },
    };

    [Theory]
    [InlineData("{{ range until 100000 }}{{ range until 100000 }}{{ end }}{{ end }}", "steps")]
    [InlineData("{{ range 4000000000 }}{{ end }}", "steps")]
    [InlineData("{{ repeat 1000000000 \"abc\" }}", "characters")]
    [InlineData("{{ indent 10000000 \"a\\nb\" }}", "characters")]
    [InlineData("{{ $x := \"abcdefgh\" }}{{ range until 40 }}{{ $x = print $x $x }}{{ end }}", "characters")]
    [InlineData("{{ $x := list 1 2 }}{{ range until 40 }}{{ $x = concat $x $x }}{{ end }}", "items")]
    [InlineData("{{ untilStep 0 9000000000000000000 1 | len }}", "items|steps")]
    [InlineData("{{ $d := dict }}{{ $_ := set $d \"d\" $d }}{{ $d }}", "nest too deeply")]
    [InlineData("{{ $d := dict }}{{ $_ := set $d \"d\" $d }}{{ toYaml $d }}", "nest too deeply")]
    [InlineData("{{ $d := dict }}{{ $_ := set $d \"d\" $d }}{{ deepCopy $d }}", "nest too deeply")]
    [InlineData("{{ define \"a\" }}{{ tpl .t . }}{{ end }}{{ tpl .t . }}", "templates nest deeper")]
    public void A_bound_ends_the_render(string template, string word)
    {
        var set = TemplateSet.Parse([new TemplateSource("t", template)]);
        var data = new GoMap { { "t", "{{ tpl .t . }}" } };
        var failure = Assert.Throws<TemplateException>(() => set.Render("t", data, Small, TestContextToken.Value));
        Assert.True(failure.IsLimit, failure.Message);
        Assert.Contains(word.Split('|'), part => failure.Message.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void A_template_that_includes_itself_gives_Helms_error()
    {
        var message = Rendered.Error("{{ define \"a\" }}{{ include \"a\" . }}{{ end }}{{ include \"a\" . }}");
        Assert.EndsWith("error calling include: rendering template has a nested reference name: a: unable to execute template", message, StringComparison.Ordinal);
        Assert.Equal(1003, message.Split("error calling include").Length);
    }

    [Fact]
    public void Nesting_of_any_depth_is_parsed_and_rendered_or_refused()
    {
        Assert.Equal("1", Rendered.Text("{{ " + new string('(', 9_000) + "1" + new string(')', 9_000) + " }}"));
        Assert.Equal(
            "parse error at (c/templates/t.yaml:1): max expression depth exceeded",
            Rendered.Error("{{ " + new string('(', 20_000) + "1" + new string(')', 20_000) + " }}"));
        var blocks = string.Concat(Enumerable.Repeat("{{if 1}}", 20_000)) + "x" + string.Concat(Enumerable.Repeat("{{end}}", 20_000));
        Assert.Equal("x", Rendered.Text(blocks));
    }

    [Fact]
    public void A_cancelled_render_ends()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var set = TemplateSet.Parse([new TemplateSource("t", "{{ range 100000000 }}{{ end }}")]);
        Assert.Throws<OperationCanceledException>(() => set.Render("t", null, cancellation: source.Token));
    }

    [Fact]
    public void Regular_expressions_take_time_by_the_length_of_the_text()
    {
        var text = new string('a', 20_000);
        Assert.Equal("false 20000", Rendered.Text("{{ regexMatch \"(a+)+$\" (print .Values.t \"!\") }} {{ regexFind \"(a*)*a*(a|b)*\" .Values.t | len }}", $"t: {text}"));
    }
}
