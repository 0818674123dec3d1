using Xunit;

namespace ChartGen.RealTools.Tests.Templates;

/// <summary>Real Helm judges TOML, right and wrong: one text a line, escaped as in a template.</summary>
public class TomlTests
{
    private const string Documents = """"
        [ 1,\n 2 ]
        .
        =
        = 1
        [
        []
        [.a]
        [a
        [a b]
        [a\n]
        [[a]
        [[a] ]
        [[a]\n]
        [a.]
        a.=1
        a. = 1
        a..b=1
        1
        a b
        a\n
        a\n=1
        a=
        a=\n
        a=.5
        a=foo
        a=1 2
        a=1_
        a=_1
        a=1.
        a=1.e5
        a=+
        a=-x
        a=0x
        a=0xG
        a=01
        a=1979-05
        a=1979-13-01
        a=[1,,2]
        a=[,1]
        a=[1
        a=[1 2]
        a=[1 é]
        a={b=1,}
        a={b=1
        a={,}
        a={b=1\n}
        a={b}
        a="x
        a="x\n"
        a='x
        a='x\ny'
        a="""x
        a='''x
        a=1\na=2
        [a]\n[a]
        a=1\n[a]
        !
        a!b=1
        é=1
        \x00
        # \x01
        a="\x01"
        a\x01=1
        "a
        'a' 'b'=1
        {"a":1}
        - 1
        a: 1
        a="\xff"
        \xffa=1
        a="\ufffd"
        a="é😀"
        a=invalid
        a=null
        a=info
        a=nano
        a=+inf
        a=-nope
        a=+0x1
        a=-.5
        a=99999999999999999999
        a=1e999
        a=1__2
        a=1_.5
        a=01.5
        a=-01
        a=1.2.3
        a=1e
        a=1e_5
        a=0b2
        a=0o8
        a=0b12
        a=12abc
        a=[12abc]
        a=07:32
        a=07:32:00.5
        a=1979-05-27T07:32
        a=1979-05-27 07:32:00 # c
        a=1979-05-27 # c
        a=1979-05-27t07:32:00z
        a=1979-05-27T07:32:00+01:00x
        a=1979-05-27Tx
        a=0xDEAD_beef
        a=0x_1
        a=0x1g
        a=+1_000
        a=6.626e-34
        a=1E5
        a=0
        a=-0
        a=-0.0
        a=0e0
        a=#c
        a={b=1 # c\n, c=2}
        a={\n}
        a=[\n1\n,#c\n2,\n]
        a={b=1 c=2}
        a='x'y
        a=tRue
        a=true1
        a=[1,2,]
        [a]b
        a.b.c.
        [a]\n.b=1
        a={=1}
        a=[\n.5]
        a=1979-05-27
        a=1979-05-27T07:32:00.120Z
        a=["x",[1,[]],{}]
        a="\u00e9\\u00e9\\x41\\e"
        a="\\q"
        a="\\ud800"
        a="\\u12"
        a="""\na\\\n  b"""
        [[a]]\nb=1\n[[a]]\n[a.c]\nd=2
        a=[]\n[[a]]
        a={}\n[a.b]
        a.b=1\na.c=2
        [a.b]\n[a]\nb.c=1
        [a]\nb=.5
        a="xy\\u12
        a="\\xg"
        a="\\U0011000"
        a=1\na.b=2
        [t]\na.b=1\na.b.c=2
        [t]\na.b=1\na.c.d=2\na.c.d=3
        [[t]]\na=1\na.b=2
        a=1\n[a.b]
        [a]\nb=1\nb=2
        [a]\nb=1 2
        [a]\nb={c=1, .d=2}
        a={b=1, b=2}
        a={b={c=1}, d=.5}
        a={b={c=1} d}
        [[a]]\nb=.5
        [a]\n[b
        """";

    [Fact]
    public void TOML_and_its_errors_are_Helms()
    {
        var templates = Documents.Split('\n').Select((document, index) => (Name: $"t{index:000}", Text: $"{{{{ $m := fromToml \"{document.Replace("\"", "\\\"", StringComparison.Ordinal)}\" }}}}{{{{ $m }}}} {{{{ if not $m.Error }}}}{{{{ toToml $m }}}}{{{{ end }}}}"))
            .ToDictionary(item => item.Name, item => item.Text, StringComparer.Ordinal);

        var helm = TemplateJudge.Helm(templates, out var error);

        Assert.Equal("", error);
        var differing = templates.Where(item => TemplateJudge.Ours(item.Value) != helm[item.Key])
            .Select(item => $"{item.Value}\n  Helm: {TemplateJudge.Show(helm[item.Key]!)}\n  ours: {TemplateJudge.Show(TemplateJudge.Ours(item.Value))}\n");
        if (differing.Any())
        {
            Assert.Fail(string.Concat(differing));
        }
    }
}
