using ChartGen.Consistency.Places;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>What files/topology.json of a built chart says beside the brokers' places.</summary>
internal static class TopologyFile
{
    /// <summary>What it says of one thing.</summary>
    public static IEnumerable<Statement> Statements(LintSubject subject, string key, string saying) =>
        from chart in subject.Charts
        let file = EmbeddedJson.InChart(subject, chart, TopologyPlaces.Path)
        let node = file?.Root.Field(key)
        where node.Text() is not null
        select new Statement(TopologyPlaces.Path, node.Text()!, saying, file!.Spot(node));
}
