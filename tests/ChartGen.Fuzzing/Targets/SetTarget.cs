using System.Text;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Overrides;
using ChartGen.Helm.Values;

namespace ChartGen.Fuzzing.Targets;

/// <summary>What stands after --set, --set-string, --set-json, --set-file and --set-literal.</summary>
internal sealed class SetTarget : IFuzzTarget
{
    private static readonly string[] Texts =
    [
        "a=1", "a.b.c=x,d[0].e=2", "l={1,a,true,null},m[2][1]=y", @"k\.x=b\,c,q=\{", "j={\"a\":[1,{\"b\":null}]}", "{\"x\":{\"y\":1}}", "a=null,b=,c.d=007", "a[0]=1,a[0]=2,a=3", "f=file.txt", "x==y=z",
    ];

    public string Name => "set";

    public IEnumerable<byte[]> Seeds => Texts.Select(Encoding.UTF8.GetBytes);

    public IReadOnlyList<string> Words { get; } =
        ["=", ",", ".", "[", "]", "{", "}", "[0]", "[65536]", "[-1]", "={", "},", "\\", "\\,", "\"", "null", "true", "a.", "a[0].", "a=", "[0][0]", "={\"a\":", "[1,", "\\u0000", "é", " ", "\n"];

    public string Run(byte[] input)
    {
        var text = GoText.FromBytes(input);
        return string.Join(" / ", Of(new() { Set = [text] }), Of(new() { SetString = [text] }), Of(new() { SetJson = [text] }), Of(new() { SetLiteral = [text] }), Of(new() { SetFile = [text], ReadFile = name => name }));
    }

    private static string Of(ValueOptions options)
    {
        try
        {
            return options.Merge().Count > 0 ? "set" : "nothing";
        }
        catch (HelmException e)
        {
            return Outcome.Of(e.Message);
        }
    }
}
