using System.Text.Json;
using System.Text.Json.Nodes;
using ChartGen.Deployments.Model;

namespace ChartGen.Deployments.Schema;

/// <summary>The defaults of the deployment file, as the model states them.</summary>
internal static class DeploymentDefaults
{
    private const string Operator = "clusterOperator";

    /// <summary>The deployment in which nothing is given; blocks that may be null show what their fields default to.</summary>
    public static JsonObject Document { get; } = Make();

    /// <summary>Fills what <paramref name="given"/> leaves out. A mapping is filled key by key; a list or a scalar stands as it is given.</summary>
    public static JsonObject Fill(JsonObject given)
    {
        if (!given.ContainsKey(Operator))
        {
            given[Operator] = null;
        }

        Fill(given, Document);
        return given;
    }

    private static void Fill(JsonObject given, JsonObject defaults)
    {
        foreach (var (key, value) in defaults)
        {
            if (!given.TryGetPropertyValue(key, out var present))
            {
                given[key] = value?.DeepClone();
            }
            else if (present is JsonObject inner && value is JsonObject innerDefaults)
            {
                Fill(inner, innerDefaults);
            }
        }
    }

    private static JsonObject Make()
    {
        var nothing = new Deployment { ClusterOperator = new ClusterOperator() };
        return JsonSerializer.SerializeToNode(nothing, DeploymentJson.Default.Deployment)!.AsObject();
    }
}
