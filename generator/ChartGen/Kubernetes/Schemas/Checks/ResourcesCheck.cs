using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>A request is at most its limit (core ValidateContainerResourceRequirements).</summary>
internal static class ResourcesCheck
{
    /// <summary>The resources of a container.</summary>
    public static void Check(YamlMapping node, ObjectCheck check)
    {
        var limits = node.Field("limits");
        foreach (var request in node.Field("requests").Entries())
        {
            if (limits.Field(request.Key.Text) is { } limit && Read(limit) is { } most && Read(request.Value) is { } asked && asked > most)
            {
                check.Add(ObjectFaultKind.RequestAboveLimit, request.Value, $"the request for {request.Key.Text} is {request.Value.Text()}, above the limit {limit.Text()}; allowed is at most the limit", limit, $".requests[{request.Key.Text}]");
            }
        }
    }

    private static Quantity? Read(YamlNode node) => node.Text() is { } text && Quantity.TryParse(text, out var quantity, out _) ? quantity : null;
}
