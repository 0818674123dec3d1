using ChartGen.Findings;
using ChartGen.HaProxy;
using Xunit;

namespace ChartGen.Tests.HaProxy;

public sealed class HaProxyConfigTests
{
    [Fact]
    public void Sections_lines_and_words_keep_their_places()
    {
        var config = HaProxyConfig.Parse("""
            # comment
            global
                maxconn 1020 # two for each

            backend brokers
            	balance leastconn#here
                server m1 mosquitto-0.mosquitto:1883 check

            """);

        Assert.Empty(config.Faults);
        Assert.Equal(["global", "backend"], config.Sections.Select(s => s.Kind));
        Assert.Equal((2, 1), (config.Sections[0].Line, config.Sections[0].Column));
        Assert.Null(config.Sections[0].Name);
        var maxconn = Assert.Single(config.Sections[0].Directives);
        Assert.Equal((3, 5, 13), (maxconn.Line, maxconn.Words[0].Column, maxconn.Words[1].Column));
        Assert.Equal("1020", maxconn.Argument(0));
        Assert.Null(maxconn.Argument(1));

        var backend = Assert.Single(config.OfKind("backend"));
        Assert.Equal("brokers", backend.Name);
        Assert.Equal("leastconn", Assert.Single(backend.All("balance")).Argument(0));
        Assert.Equal("mosquitto-0.mosquitto:1883", Assert.Single(backend.All("server", "m1")).Argument(1));
        Assert.Empty(backend.All("server", "m2"));
    }

    [Theory]
    [InlineData("""a 'b c' "d e" f\ g""", new[] { "a", "b c", "d e", "f g" })]
    [InlineData("""'least'conn "x"'y'z""", new[] { "leastconn", "xyz" })]
    [InlineData("""a\#b c #d""", new[] { "a#b", "c" })]
    [InlineData("""'a\n#b' "a\n#b" "say \"hi\"" ''""", new[] { """a\n#b""", "a\n#b", "say \"hi\"", "" })]
    [InlineData("""\x41\x4 \q end\""", new[] { """A\x4""", """\q""", """end\""" })]
    [InlineData("a\tb  c\r", new[] { "a", "b", "c" })]
    public void Words_are_split_as_HAProxy_splits_them(string line, string[] expected)
    {
        var config = HaProxyConfig.Parse($"global\n{line}\n");

        Assert.Empty(config.Faults);
        Assert.Equal(expected, config.Sections[0].Directives[0].Words.Select(w => w.Text));
    }

    [Fact]
    public void A_line_between_if_and_endif_is_conditional()
    {
        var config = HaProxyConfig.Parse("frontend f\nmode http\n.if feature(PROMEX)\nbind :1\n.else\nbind :2\n.endif\nbind :3\n");

        Assert.Empty(config.Faults);
        Assert.Equal([true, true, false], config.Sections[0].All("bind").Select(d => d.Conditional));
        Assert.False(config.Sections[0].Directives[0].Conditional);
    }

    [Theory]
    [InlineData("maxconn 10000\nglobal\n", 1, 1, "'maxconn' stands before any section")]
    [InlineData("global\n  log 'stdout\n", 2, 7, "the quote ' is not closed")]
    [InlineData("global\n  maxconn 5", 2, 12, "does not end with LF")]
    [InlineData("global\n.if feature(PROMEX)\n", 2, 1, "'.if' has no '.endif'")]
    [InlineData("global\n  .endif\n", 2, 3, "'.endif' has no '.if'")]
    [InlineData("global\n.else\n", 2, 1, "'.else' has no '.if'")]
    public void A_mistake_of_form_is_a_fault_with_its_place(string text, int line, int column, string expected)
    {
        var fault = Assert.Single(HaProxyConfig.Parse(text).Faults);

        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_has_nothing_in_it() => Assert.Equivalent(
        new HaProxyConfig([], Array.Empty<TextFault>()), HaProxyConfig.Parse(""));
}
