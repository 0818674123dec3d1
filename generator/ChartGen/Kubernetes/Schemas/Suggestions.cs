using ChartGen.Deployments.Reading;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>What is allowed instead of a field that is not.</summary>
internal static class Suggestions
{
    private const int Few = 20;
    private const int Deepest = 3;

    /// <summary>The nearest field; else where a field of that name is; else all when they are few.</summary>
    public static string For(string name, ObjectType type)
    {
        if (Nearest.To(name, type.Names) is { } near)
        {
            return $"did you mean '{near}'?";
        }

        return Below(name, type) is { } place ? $"it is a field of {place}"
            : type.Name == "PodSecurityContext" && ApiTable.Instance.Type("SecurityContext").Find(name) is not null ? "it is a field of the securityContext of a container"
            : type.Names.Count is > 0 and <= Few ? $"allowed {(type.Names.Count == 1 ? "is" : "are")} {string.Join(", ", type.Names)}"
            : "see the API reference of Kubernetes for those that are";
    }

    // A field that slipped out of its place, mostly by its indent; the nearest place wins.
    private static string? Below(string name, ObjectType type)
    {
        List<(string Path, ObjectType Type)> level = [("", type)];
        for (var depth = 0; depth < Deepest; depth++)
        {
            level =
            [
                .. level.SelectMany(l => l.Type.Names.Select(l.Type.Find).OfType<ObjectField>()
                    .Where(f => f is { Form: FieldForm.Object, Container: "" } && f.Name != "metadata")
                    .Select(f => (l.Path.Length == 0 ? f.Name : $"{l.Path}.{f.Name}", ApiTable.Instance.Type(f.TypeName)))),
            ];
            if (level.FirstOrDefault(l => l.Type.Find(name) is not null) is { Path: not null } found)
            {
                return found.Path;
            }
        }

        return null;
    }
}
