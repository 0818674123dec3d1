using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>A claim asks for storage (core ValidatePersistentVolumeClaimSpec).</summary>
internal static class ClaimCheck
{
    /// <summary>A claim.</summary>
    public static void Check(YamlMapping node, ObjectCheck check)
    {
        var storage = node.Field("resources", "requests", "storage");
        if (node.Field("resources").IsSet() && !storage.IsSet())
        {
            check.Add(ObjectFaultKind.ClaimSize, storage ?? node.Field("resources")!, "this claim requests no storage; it needs a size in resources.requests.storage, such as 8Gi", below: ".resources.requests.storage");
        }
        else if (storage.Text() is { } text && Quantity.TryParse(text, out var size, out _) && size.Nanos.IsZero)
        {
            check.Add(ObjectFaultKind.ClaimSize, storage!, $"this claim requests {text} of storage; allowed is more than 0", below: ".resources.requests.storage");
        }
    }
}
