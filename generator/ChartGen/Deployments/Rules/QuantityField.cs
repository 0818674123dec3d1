using ChartGen.Deployments.Model;

namespace ChartGen.Deployments.Rules;

/// <summary>A field that holds a quantity.</summary>
/// <param name="Path">The field.</param>
/// <param name="Value">Its text.</param>
/// <param name="IsCpu">Whether it counts cores; otherwise bytes.</param>
internal sealed record QuantityField(string Path, string Value, bool IsCpu)
{
    /// <summary>The resources of every component, by the path of their block.</summary>
    public static IEnumerable<(string Path, Resources Resources)> ResourcesOf(Deployment deployment)
    {
        yield return ("broker.resources", deployment.Broker.Resources);
        yield return ("managementCenter.resources", deployment.ManagementCenter.Resources);
        yield return ("haproxy.resources", deployment.Haproxy.Resources);
        if (deployment.ClusterOperator is { } clusterOperator)
        {
            yield return ("clusterOperator.resources", clusterOperator.Resources);
        }
    }

    /// <summary>Every quantity that is said.</summary>
    public static IEnumerable<QuantityField> Of(Deployment deployment)
    {
        foreach (var (path, resources) in ResourcesOf(deployment))
        {
            yield return new($"{path}.requests.cpu", resources.Requests.Cpu, true);
            yield return new($"{path}.requests.memory", resources.Requests.Memory, false);
            if (resources.Limits.Cpu is { } cpu)
            {
                yield return new($"{path}.limits.cpu", cpu, true);
            }

            if (resources.Limits.Memory is { } memory)
            {
                yield return new($"{path}.limits.memory", memory, false);
            }
        }

        yield return new("broker.storage", deployment.Broker.Storage, false);
        yield return new("managementCenter.storage", deployment.ManagementCenter.Storage, false);
    }
}
