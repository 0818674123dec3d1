namespace ChartGen.Deployments.Rules;

/// <summary>Every model rule, in the order of their ids.</summary>
public static class DeploymentRules
{
    /// <summary>The rules about one deployment.</summary>
    public static IReadOnlyList<IDeploymentRule> Single { get; } =
    [
        new ReplicaBounds(),
    ];

    /// <summary>The rules across the deployments of one call.</summary>
    public static IReadOnlyList<IDeploymentSetRule> Across { get; } = [];
}
