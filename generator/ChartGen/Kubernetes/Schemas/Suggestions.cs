using ChartGen.Deployments.Reading;
using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>What is allowed instead of a field that is not.</summary>
internal static class Suggestions
{
    private const int Few = 20;
    private const int Deepest = 3;
    private const int ShortestCertain = 6;
    private const int MostCertain = 2;

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

    /// <summary>The one field that a misspelt one can only mean: a letter or two off, not there yet, and of the form of the value; else null.</summary>
    public static string? Certain(string name, YamlNode value, YamlMapping mapping, ObjectType type)
    {
        if (name.Length < ShortestCertain)
        {
            return null;
        }

        var near = type.Names.Where(n => Nearest.Differences(name, n) <= MostCertain).Take(2).ToArray();
        return near is [var only] && mapping.Find(only) is null && type.Find(only) is { } field && Fits(field, value) ? only : null;
    }

    private static bool Fits(ObjectField field, YamlNode value) => value switch
    {
        YamlSequence => field.Container.StartsWith('['),
        YamlMapping => !field.Container.StartsWith('[') && (field.Container.Length > 0 || field.Form == FieldForm.Object),
        _ => field.Container.Length == 0 && field.Form is not (FieldForm.Object or FieldForm.Anything),
    };

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
