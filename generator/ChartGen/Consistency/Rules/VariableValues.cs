using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>A variable without a value is empty, and the program that reads it does something else or stops.</summary>
public sealed class VariableValues : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7063", Severity.Warning, "Variables of the cluster's containers should have a value");

    private static readonly string[] NeedText = ["CEDALO_LICENSE_FILE", "CEDALO_HA_DATA_DIR", "CEDALO_MC_PROXY_CONFIG"];

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from pod in facts.Roles.All
        from container in pod.Containers
        from variable in container.Node.Field("env").Items()
        where !variable.Field("valueFrom").IsSet() && (!variable.Field("value").IsSet() || (NeedText.Contains(variable.Field("name").Text()) && variable.Field("value").Text()!.Length == 0))
        select Spot.Of(pod.Owner, variable.Field("name") ?? variable, $"{container.Path}.env").Find(Rule, $"the variable {variable.Field("name").Text()} of container '{container.Name}' has neither value nor valueFrom, so it is empty; expected is what its program reads there");
}
