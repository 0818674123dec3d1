using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Environment variables that the chart sets itself cannot be set again: of two with one name the API server keeps one, and
/// Helm's next upgrade may keep the other.
/// </summary>
public sealed class OwnEnvironment : IDeploymentRule
{
    private static readonly Dictionary<string, string> OfBroker = new(StringComparer.Ordinal)
    {
        ["CEDALO_LICENSE_FILE"] = "license.key and broker.licensePath set it",
        ["CEDALO_HA_DATA_DIR"] = "it lies on the broker's volume",
        ["MOSQUITTO_DYNSEC_PASSWORD"] = "auth.existingSecret gives it",
    };

    private static readonly Dictionary<string, string> OfManagementCenter = new(StringComparer.Ordinal)
    {
        ["CEDALO_MC_PROXY_CONFIG"] = "it lies on the Management Center's volume",
        ["CEDALO_MC_USERNAME"] = "auth.existingSecret gives it",
        ["CEDALO_MC_PASSWORD"] = "auth.existingSecret gives it",
    };

    private static readonly Dictionary<string, string> OfOperator = new(StringComparer.Ordinal)
    {
        ["POD_NAMESPACE"] = "it is the namespace of the release",
    };

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1132", Severity.Error, "Environment variables that the chart sets must not be set again");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source) =>
    [
        .. Check(source, "broker.env", source.Deployment.Broker.Env, OfBroker),
        .. Check(source, "managementCenter.env", source.Deployment.ManagementCenter.Env, OfManagementCenter),
        .. Operator(source),
    ];

    private IEnumerable<Finding> Operator(DeploymentSource source)
    {
        if (source.Deployment.ClusterOperator is not { } given)
        {
            return [];
        }

        var own = given.PasswordVariable is { } variable
            ? new Dictionary<string, string>(OfOperator) { [variable] = "clusterOperator.passwordVariable gives it" }
            : OfOperator;
        return Check(source, "clusterOperator.env", given.Env, own);
    }

    private IEnumerable<Finding> Check(DeploymentSource source, string path, IReadOnlyDictionary<string, string> given, Dictionary<string, string> own) =>
        from name in given.Keys
        where own.ContainsKey(name)
        select source.Find(Rule, $"{path}.{name}", $"{path}.{name} is given, and the chart sets {name} itself; allowed is every other name, because {own[name]}");
}
