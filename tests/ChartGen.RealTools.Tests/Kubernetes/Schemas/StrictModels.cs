using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChartGen.RealTools.Tests.Kubernetes.Schemas;

/// <summary>Reads an object into the models of the .NET client of Kubernetes, which refuse fields and types they do not know.</summary>
internal static class StrictModels
{
    /// <summary>Why the models refuse the object; null when they take it.</summary>
    public static string? Refusal(JsonNode json, string apiVersion, string kind)
    {
        try
        {
            JsonSerializer.Deserialize(json, ClientModels.All[(apiVersion, kind)], Options);
            return null;
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or NotSupportedException)
        {
            return e.Message;
        }
    }

    private static JsonSerializerOptions Options { get; } = new() { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };
}
