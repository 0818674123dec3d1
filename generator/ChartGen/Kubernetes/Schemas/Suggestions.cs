using ChartGen.Deployments.Reading;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>What is allowed instead of a field that is not.</summary>
internal static class Suggestions
{
    private const int Few = 20;

    /// <summary>The nearest field; else the field that holds one of that name; else all when they are few.</summary>
    public static string For(string name, ObjectType type)
    {
        if (Nearest.To(name, type.Names) is { } near)
        {
            return $"did you mean '{near}'?";
        }

        // A field that slipped out of its place, mostly by its indent.
        var holder = type.Names.FirstOrDefault(n => type.Find(n) is { Form: FieldForm.Object, Container: "" } field && ApiTable.Instance.Type(field.TypeName).Find(name) is not null);
        return holder is not null ? $"it is a field of {holder}"
            : type.Names.Count is > 0 and <= Few ? $"allowed {(type.Names.Count == 1 ? "is" : "are")} {string.Join(", ", type.Names)}"
            : "see the API reference of Kubernetes for those that are";
    }
}
