using System.Xml.Linq;
using ChartGen.Pictures;
using Xunit;

namespace ChartGen.Tests.Pictures;

public sealed class ChartPictureTests
{
    [Theory]
    [InlineData(1, "mosquitto-0")]
    [InlineData(12, "mosquitto-11")]
    [InlineData(60, "mosquitto-59")]
    public void Each_place_has_its_line_and_of_many_the_last_is_there(int count, string last)
    {
        var svg = XDocument.Parse(ChartPicture.Draw(Topology(count, "<b>&\""))!);
        string[] texts = [.. svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];

        Assert.Contains(last, texts);
        Assert.Contains("<b>&\"", texts);
        Assert.Equal(Math.Min(count, 11 + (count == 12 ? 1 : 0)), texts.Count(t => t.StartsWith("mosquitto-", StringComparison.Ordinal)));
        Assert.Equal(count > 12, texts.Any(t => t.Contains($"{count - 11} more", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"brokers":[]}""")]
    [InlineData("""{"brokers":[{}]}""")]
    [InlineData("""{"brokers":[{"pod":1,"server":"a","directory":"b","volume":"c"}]}""")]
    [InlineData("""{"brokers":{"a":1}}""")]
    [InlineData("null")]
    public void What_is_no_topology_is_not_drawn(string json) => Assert.Null(ChartPicture.Draw(json));

    private static string Topology(int count, string name)
    {
        var places = Enumerable.Range(0, count).Select(i => $$"""{"pod":"mosquitto-{{i}}","server":"m{{i + 1}}","directory":"server{{i + 1}}/data","volume":"pv-{{i}}"}""");
        return $$"""{"deployment":"{{System.Text.Json.JsonEncodedText.Encode(name)}}","brokers":[{{string.Join(',', places)}}],"managementCenter":{"volume":"mmc-pv","directory":"mmc"} }""";
    }
}
