using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>Brokers, their init containers and the Management Center are of one version of the product.</summary>
public sealed class ImageVersions : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7029", Severity.Warning, "Brokers and Management Center should be of one version");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        Agreement.Check(Rule, WithChart(facts, [.. Images(facts)]));

    // Of two versions, that of the chart is right.
    private static IEnumerable<Statement> WithChart(ClusterFacts facts, Statement[] images) =>
        images.Concat(
            from chart in facts.Subject.Charts
            let version = chart.Chart?.AppVersion
            where images.Select(i => i.Value).Distinct().Count() > 1 && images.Any(i => i.Value == version)
            select new Statement("the chart", version, "the chart has the appVersion", Spot.Of(chart.Texts.Place("Chart.yaml", 1, 1), null)));

    private static IEnumerable<Statement> Images(ClusterFacts facts) =>
        from pod in facts.Roles.Brokers.Select(b => b.Pod!).Concat(facts.Roles.Centers)
        from container in pod.Containers
        let image = ImageName.Of(container.Image)
        where image.Tag is { Length: > 0 } tag && char.IsAsciiDigit(tag[0]) && image.Last is "mosquitto" or "management-center"
        select new Statement(pod.Owner.Title, image.Tag!, $"{pod.Owner.Title} {container.Name} has the version", Spot.Of(pod.Owner, container.Node.Field("image"), $"{container.Path}.image"));
}
