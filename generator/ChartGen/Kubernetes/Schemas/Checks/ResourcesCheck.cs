using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>A request is at most its limit (core ValidateContainerResourceRequirements).</summary>
internal static class ResourcesCheck
{
    private static readonly string[] Names = ["cpu", "memory", "ephemeral-storage", "storage"];

    /// <summary>The resources of a container.</summary>
    public static void Check(YamlMapping node, ObjectCheck check)
    {
        var limits = node.Field("limits");
        foreach (var entry in limits.Entries().Concat(node.Field("requests").Entries()))
        {
            // core ValidateResourceRequirements: a name without a domain is one of Kubernetes' own.
            if (entry.Key.Text is { Length: > 0 } name && !name.Contains('/', StringComparison.Ordinal) && !Names.Contains(name) && !name.StartsWith("hugepages-", StringComparison.Ordinal))
            {
                check.Add(ObjectFaultKind.BadName, entry.Key, $"'{Found.Short(name)}' is no resource of a container; {NearName.Of(name, Names, "cpu, memory, ephemeral-storage or a name with a domain")}");
            }
        }

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
