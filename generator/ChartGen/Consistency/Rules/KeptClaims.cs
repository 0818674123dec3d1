using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>A claim that goes with its pod leaves a volume that is Released: nobody binds it again, and the broker waits for ever.</summary>
public sealed class KeptClaims : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7075", Severity.Error, "The claims of brokers must outlive their pods");

    private static readonly string[] Cases = ["whenDeleted", "whenScaled"];

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from broker in facts.Roles.Brokers
        from key in Cases
        let policy = broker.Field("spec", "persistentVolumeClaimRetentionPolicy", key)
        where policy.Text() == "Delete"
        select Spot.Of(broker, policy, $"spec.persistentVolumeClaimRetentionPolicy.{key}").Find(Rule, $"{key}: Delete takes the claim of a broker away {(key == "whenScaled" ? "when the cluster shrinks" : "with the StatefulSet")}, and its volume serves nobody any more; expected is Retain");
}
