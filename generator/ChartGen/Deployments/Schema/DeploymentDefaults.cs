using System.Text.Json;
using System.Text.Json.Nodes;
using ChartGen.Deployments.Model;

namespace ChartGen.Deployments.Schema;

/// <summary>The defaults of the deployment file, as the model states them.</summary>
internal static class DeploymentDefaults
{
    // Blocks that are null when they are not given; what their fields default to is known all the same.
    private static readonly HashSet<string> OptionalBlocks = new(StringComparer.Ordinal) { "clusterOperator", "tls", "clientCa" };

    /// <summary>The deployment in which nothing is given; blocks that may be null show what their fields default to.</summary>
    public static JsonObject Document { get; } = Make();

    /// <summary>What the fields of the items of a list of blocks default to, by the list's name.</summary>
    public static JsonObject Items { get; } = new()
    {
        ["listeners"] = JsonSerializer.SerializeToNode(
            new Listener { Tls = new ListenerTls { ClientCa = new ClientAuthorities() } },
            DeploymentJson.Default.Listener),
    };

    /// <summary>Makes the defaults, and with them what the JSON serializer knows of every type of the model.</summary>
    public static void Prepare() => _ = Document;

    /// <summary>
    /// Fills what <paramref name="given"/> leaves out. A mapping is filled key by key, and so is each block of a list;
    /// another list or a scalar stands as it is given.
    /// </summary>
    public static JsonObject Fill(JsonObject given)
    {
        Fill(given, Document);
        return given;
    }

    private static void Fill(JsonObject given, JsonObject defaults)
    {
        foreach (var (key, value) in defaults)
        {
            if (!given.TryGetPropertyValue(key, out var present))
            {
                given[key] = OptionalBlocks.Contains(key) ? null : value?.DeepClone();
            }
            else if (present is JsonArray list && Items[key] is JsonObject item)
            {
                foreach (var block in list.OfType<JsonObject>())
                {
                    Fill(block, item);
                }
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
