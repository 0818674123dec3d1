using ChartGen.Helm.Charts;
using ChartGen.Helm.Overrides;
using ChartGen.Helm.Rendering;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Rendering;

/// <summary>What stands after --set and its kin means to us what it means to Helm.</summary>
public sealed class SetTests : IDisposable
{
    private readonly TemporaryFolder chart = new();

    public SetTests()
    {
        chart.Write("Chart.yaml", "apiVersion: v2\nname: c\nversion: 0.1.0\n");
        chart.Write("values.yaml", "a: {b: 1, c: [1, 2, 3], d: {e: f}}\ng: text\n");
        chart.Write("templates/a.yaml", "# {{ .Values | toJson }}\n");
    }

    [Theory]
    [InlineData("x=1,b")]
    [InlineData("x.y.z=1")]
    [InlineData("x[2]=1")]
    [InlineData("x={1,a,true,null}")]
    [InlineData("x={}")]
    [InlineData("x=")]
    [InlineData("x=,y=1")]
    [InlineData("a.b")]
    [InlineData("x[0].b=1,x[1].c=2")]
    [InlineData("x[-1]=1")]
    [InlineData("x[99999]=1")]
    [InlineData(@"x=b\,c,y\.z=1")]
    [InlineData("x==b=c")]
    [InlineData("x={1")]
    [InlineData("=1")]
    [InlineData("a=null,g=null")]
    [InlineData("a.b=null,a.d.e=null")]
    [InlineData("a.=1")]
    [InlineData("x[y]=1")]
    [InlineData("x[0][1]=2")]
    [InlineData(".x=1")]
    [InlineData("x=1,x.b=2")]
    [InlineData("x[0]=1,x=2")]
    [InlineData("x=0x1,y=007,z=1e3,w=TRUE,v=False,u=Null,t=-5,s=+5,r=0")]
    [InlineData("x=12345678901234567890")]
    [InlineData("x[0")]
    [InlineData("x[0]y=1")]
    [InlineData("x,b=1")]
    [InlineData("x[1]=x,x[0]=y")]
    [InlineData("x[0]")]
    [InlineData("x[0].")]
    [InlineData("{a: 1}")]
    [InlineData("a.c[1]=9,a.c[4]=7")]
    [InlineData("a.c={}")]
    [InlineData("g.h=1")]
    [InlineData("x[0]={1,2},x[1]={3}")]
    [InlineData("x={a,b},y=1")]
    [InlineData(@"x=a\\b\=c\[")]
    [InlineData("a[0]=1")]
    [InlineData("x=a b,y= c ")]
    public void Set_is_read_as_Helm_reads_it(string text)
    {
        HelmJudge.SameAs(chart.Path, new RenderRequest { Values = new ValueOptions { Set = [text] } }, "--set", text);
        HelmJudge.SameAs(chart.Path, new RenderRequest { Values = new ValueOptions { SetString = [text] } }, "--set-string", text);
        HelmJudge.SameAs(chart.Path, new RenderRequest { Values = new ValueOptions { SetLiteral = [text] } }, "--set-literal", text);
    }

    [Theory]
    [InlineData("x={\"b\":1}")]
    [InlineData("x=")]
    [InlineData("x=[1,2],y=3")]
    [InlineData("x=y")]
    [InlineData("{\"x\":1,\"a\":{\"b\":2}}")]
    [InlineData("{\"x\":")]
    [InlineData("x={\"y\":1},x.z=2")]
    [InlineData("x=1 , y=2")]
    [InlineData("x")]
    [InlineData(" {\"x\":1}")]
    [InlineData("[1]")]
    [InlineData("a.c[1]=null")]
    [InlineData("x[0]={\"y\":[true,null,1.5,\"z\"]}")]
    [InlineData("x=1a")]
    [InlineData("x=1e400")]
    [InlineData("x=01,y=2")]
    [InlineData("x=\"\\ud800\"")]
    [InlineData("x={\"a\":1,\"a\":2}")]
    [InlineData("{\"x\":1}{\"y\":2}")]
    public void Set_json_is_read_as_Helm_reads_it(string text) =>
        HelmJudge.SameAs(chart.Path, new RenderRequest { Values = new ValueOptions { SetJson = [text] } }, "--set-json", text);

    [Fact]
    public void Indices_without_end_are_refused_with_a_limit()
    {
        var options = new ValueOptions { Set = ["x" + string.Concat(Enumerable.Repeat("[0].a[0]", 20_000)) + "=1"] };
        Assert.True(Assert.Throws<HelmException>(options.Merge).IsLimit);
    }

    [Fact]
    public void Files_and_settings_come_in_Helms_order()
    {
        chart.Write("one.yaml", "a: {b: 2, z: {y: 1}}\nlist: [1]\n---\nlist: [2]\n");
        chart.Write("two.yaml", "a: {z: null}\nlist: [3]\ng: {h: 1}\n");
        var values = new ValueOptions
        {
            Files = [new("one.yaml", File.ReadAllText(chart["one.yaml"])), new("two.yaml", File.ReadAllText(chart["two.yaml"]))],
            Set = ["a.b=3"],
            SetString = ["a.b=4"],
            SetJson = ["a.b=5"],
            SetLiteral = ["a.l=x,y"],
        };
        HelmJudge.SameAs(
            chart.Path,
            new RenderRequest { Values = values },
            "-f", chart["one.yaml"], "-f", chart["two.yaml"], "--set", "a.b=3", "--set-string", "a.b=4", "--set-json", "a.b=5", "--set-literal", "a.l=x,y");
    }

    public void Dispose() => chart.Dispose();
}
