using ChartGen.Charts.Rules;
using ChartGen.Consistency.Rules;
using ChartGen.HaProxy.Rules;
using ChartGen.Kubernetes.Rules;
using ChartGen.Mosquitto.Rules;
using ChartGen.Nfs.Rules;
using ChartGen.Security.Rules;

namespace ChartGen.Linting;

/// <summary>Every rule of the linter beside those of the deployment file, in the order of their ids.</summary>
public static class LintRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        .. ChartRules.All,
        .. ObjectRules.All,
        .. HaProxyRules.All,
        .. ExportsRules.All,
        .. MosquittoRules.All,
        .. ConsistencyRules.All,
        .. SecurityRules.All,
        new NotText(),
    ];
}
