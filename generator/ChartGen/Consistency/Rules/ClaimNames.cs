using ChartGen.Consistency.Places;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>Prepared claims have the names that the StatefulSet asks for: template, StatefulSet and ordinal.</summary>
public sealed class ClaimNames : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7052", Severity.Error, "Prepared claims must have the names of the StatefulSet's own");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        Statement[] templates = [.. facts.Roles.Brokers.SelectMany(b => b.Field("spec", "volumeClaimTemplates").Items().Select(t => new Statement(b.Title, $"{t.Field("metadata", "name").Text()}-{b.Name}-N", $"{b.Title} asks for the claims", Spot.Of(b, t.Field("metadata", "name"), "spec.volumeClaimTemplates"))))];
        return templates.Length != 1 ? [] : Agreement.Check(Rule,
        [
            .. facts.Subject.Index.OfKind("PersistentVolume").SelectMany(v => Of("the volumes", "{0} is for the claim", v, v.Field("spec", "claimRef", "name"), "spec.claimRef.name")),
            .. facts.Subject.Index.OfKind("PersistentVolumeClaim").SelectMany(c => Of("the claims", "{0} is named", c, c.Field("metadata", "name"), "metadata.name")),
            .. templates,
        ]);
    }

    private static IEnumerable<Statement> Of(string artifact, string saying, ManifestObject item, YamlNode? node, string path)
    {
        var spot = Spot.Of(item, node, path);
        return Facet.AtEnd("", "", node.Text(), spot) is { } facet ? [new Statement(artifact, facet.Before + "N", saying, spot) { Of = item.Title }] : [];
    }
}
