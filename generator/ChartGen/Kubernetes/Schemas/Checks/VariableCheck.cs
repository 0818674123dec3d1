using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>An environment variable has a value, or one place to take it from (core validateEnvVarValueFrom).</summary>
internal static class VariableCheck
{
    /// <summary>A variable.</summary>
    public static void Variable(YamlMapping node, ObjectCheck check)
    {
        var (value, from) = (node.Field("value"), node.Field("valueFrom"));
        if (value.Text() is { Length: > 0 } && from.IsSet())
        {
            check.Add(ObjectFaultKind.VariableSource, from!, $"the variable {node.Field("name").Text()} has both value and valueFrom; allowed is one of them", value, ".valueFrom");
        }
    }

    /// <summary>The place that a variable is taken from.</summary>
    public static void Source(YamlMapping node, ObjectCheck check)
    {
        var sources = node.Entries.Where(e => e.Value.IsSet()).ToList();
        if (sources.Count != 1)
        {
            var found = sources.Count == 0 ? "nothing" : string.Join(" and ", sources.Select(s => s.Key.Text));
            check.Add(ObjectFaultKind.VariableSource, sources.Count == 0 ? node : sources[1].Key, $"valueFrom has {found}; allowed is exactly one of configMapKeyRef, secretKeyRef, fieldRef, resourceFieldRef, fileKeyRef");
        }
    }
}
