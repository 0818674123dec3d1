using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using k8s.Models;

namespace ChartGen.RealTools.Tests.Kubernetes.Schemas;

/// <summary>Reads an object into the models of the .NET client of Kubernetes, which refuse fields and types they do not know.</summary>
internal static class StrictModels
{
    private static readonly Dictionary<(string Version, string Kind), Type> Types = typeof(V1Pod).Assembly.GetTypes()
        .Select(type => (Type: type, Entity: type.GetCustomAttribute<KubernetesEntityAttribute>()))
        .Where(k => k.Entity is not null)
        .ToDictionary(k => (k.Entity!.Group.Length == 0 ? k.Entity.ApiVersion : $"{k.Entity.Group}/{k.Entity.ApiVersion}", k.Entity.Kind), k => k.Type);

    /// <summary>Why the models refuse the object; null when they take it.</summary>
    public static string? Refusal(JsonNode json, string apiVersion, string kind)
    {
        try
        {
            JsonSerializer.Deserialize(json, Types[(apiVersion, kind)], Options);
            return null;
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or NotSupportedException)
        {
            return e.Message;
        }
    }

    private static JsonSerializerOptions Options { get; } = new() { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };
}
