using System.Globalization;
using ChartGen.Consistency.Places;
using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency.Rules;

/// <summary>Brokers talk to each other on port 7000, which is not a setting.</summary>
public sealed class ClusterPorts : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7021", Severity.Error, "The port between brokers must be 7000");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) => Wrong(facts).Concat(Unlisted(facts));

    private IEnumerable<Finding> Wrong(ClusterFacts facts) =>
        from use in Topologies(facts).Concat(Tables(facts)).Concat(Topologies(facts).Any(t => t.Port != PortFacts.ClusterPort) ? [] : Containers(facts).Concat(Services(facts)))
        where use.Port != PortFacts.ClusterPort
        select use.Spot.Find(Rule, string.Create(CultureInfo.InvariantCulture, $"{use.Title} has {use.Port} as the port between brokers, and they use {PortFacts.ClusterPort}; expected is {PortFacts.ClusterPort}"));

    private static IEnumerable<PortUse> Containers(ClusterFacts facts) =>
        from broker in facts.Roles.Brokers
        from container in broker.Pod!.Containers
        from port in container.Node.Field("ports").Items()
        where port.Field("name").Text() is "cluster" or "raft" && port.Field("containerPort").Integer() is not null
        select new PortUse("", broker.Title, (int)Math.Clamp(port.Field("containerPort").Integer()!.Value, 0, 65536), Spot.Of(broker, port.Field("containerPort"), $"{container.Path}.ports"));

    private static IEnumerable<PortUse> Services(ClusterFacts facts) =>
        from service in facts.Roles.Headless
        from port in service.Field("spec", "ports").Items()
        where port.Field("name").Text() is "cluster" or "raft" && port.Field("port").Integer() is not null
        select new PortUse("", service.Title, (int)Math.Clamp(port.Field("port").Integer()!.Value, 0, 65536), Spot.Of(service, port.Field("port"), "spec.ports"));

    private IEnumerable<Finding> Unlisted(ClusterFacts facts) =>
        from service in facts.Roles.Headless
        where service.Field("spec", "ports").Items().All(p => p.Field("port").Integer() != PortFacts.ClusterPort && p.Field("name").Text() is not ("cluster" or "raft"))
        where facts.Roles.Brokers.Any(b => b.Pod!.Containers.Any(c => c.Node.Field("ports").Items().Any(p => p.Field("containerPort").Integer() == PortFacts.ClusterPort)))
        select Spot.Of(service, service.Field("spec", "ports"), "spec.ports").Find(Rule, $"{service.Title} has no port {PortFacts.ClusterPort.ToString(CultureInfo.InvariantCulture)}, on which brokers find each other; expected is one beside the others");

    // In the table of the cluster's nodes the column of one and the same port.
    private static IEnumerable<PortUse> Tables(ClusterFacts facts) =>
        from file in facts.Subject.Instructions
        from table in TableRow.Tables(file)
        where table.Any(r => r.Said.Addresses.Count > 0)
        let column = table[0].Cells.ToList().FindIndex(c => c.Text is "Port" or "port")
        where column >= 0
        from row in table
        where row.Cells.Count > column && row.Said.Addresses.Count > 0
        where int.TryParse(row.Cells[column].Text, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        select new PortUse("", "the table", int.Parse(row.Cells[column].Text, CultureInfo.InvariantCulture), Spot.Of(file, row.Line, row.Cells[column].Column));

    private static IEnumerable<PortUse> Topologies(ClusterFacts facts) =>
        from chart in facts.Subject.Charts
        let file = EmbeddedJson.InChart(facts.Subject, chart, TopologyPlaces.Path)
        let port = file?.Root.Field("clusterPort")
        where port.Integer() is not null
        select new PortUse("", "topology.json", (int)Math.Clamp(port.Integer()!.Value, 0, 65536), file!.Spot(port));
}
