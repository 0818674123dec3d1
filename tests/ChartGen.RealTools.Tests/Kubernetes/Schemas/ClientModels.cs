using System.Reflection;
using k8s.Models;

namespace ChartGen.RealTools.Tests.Kubernetes.Schemas;

/// <summary>The kinds of Kubernetes and their models in the .NET client.</summary>
internal static class ClientModels
{
    /// <summary>Each apiVersion and kind with its model.</summary>
    public static IReadOnlyDictionary<(string ApiVersion, string Kind), Type> All { get; } = typeof(V1Pod).Assembly.GetTypes()
        .Select(type => (Type: type, Entity: type.GetCustomAttribute<KubernetesEntityAttribute>()))
        .Where(k => k.Entity is not null)
        .ToDictionary(k => (k.Entity!.Group.Length == 0 ? k.Entity.ApiVersion : $"{k.Entity.Group}/{k.Entity.ApiVersion}", k.Entity.Kind), k => k.Type);
}
