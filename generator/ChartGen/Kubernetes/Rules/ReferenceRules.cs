using ChartGen.Linting;

namespace ChartGen.Kubernetes.Rules;

/// <summary>The rules about what objects of Kubernetes say of each other, in the order of their ids.</summary>
public static class ReferenceRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new AutoscalerTarget(),
        new AutoscaledReplicas(),
        new AutoscalerBounds(),
        new AutoscaledRequests(),
        new SharedTarget(),
        new SelectorLabels(),
        new ServiceSelector(),
        new NamedTargetPort(),
        new NumericTargetPort(),
        new StatefulSetService(),
        new MissingConfigMap(),
        new MissingSecret(),
        new MissingServiceAccount(),
        new MissingClaim(),
        new UserMadeObject(),
        new MissingKey(),
        new MountedVolume(),
        new UnusedVolume(),
        new NamedVolume(),
        new HiddenVolume(),
        new VolumeSize(),
        new VolumeAccessModes(),
        new VolumeClass(),
        new VolumeBinding(),
        new ClaimWithoutVolume(),
        new UnclaimedVolume(),
        new SharedClaim(),
        new ReadOnlyClaim(),
        new BudgetWithoutPods(),
        new BudgetBlocksDrains(),
        new BudgetLosesQuorum(),
        new NamedProbePort(),
        new NumericProbePort(),
        new BoundRole(),
        new BoundAccount(),
        new NodePortRange(),
        new NodePortTwice(),
        new IngressBackend(),
        new PolicyWithoutPods(),
        new CrowdedHosts(),
        new ManifestYaml(),
        new SpreadOverTaints(),
        new VersionInClaimTemplate(),
        new VersionInSelector(),
        new RollingClaim(),
    ];
}
