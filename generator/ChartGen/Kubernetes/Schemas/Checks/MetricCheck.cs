using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>A metric of an autoscaler has the block that its type names (autoscaling validateMetricSpec, validateMetricTarget).</summary>
internal static class MetricCheck
{
    /// <summary>A metric.</summary>
    public static void Metric(YamlMapping node, ObjectCheck check)
    {
        var type = node.Field("type").Text();
        var block = type switch
        {
            "Resource" => "resource",
            "ContainerResource" => "containerResource",
            "Pods" => "pods",
            "Object" => "object",
            "External" => "external",
            _ => null,
        };
        if (block is null)
        {
            return;
        }

        var other = node.Entries.FirstOrDefault(e => e.Key.Text != block && e.Key.Text != "type" && e.Value.IsSet());
        if (other is not null)
        {
            check.Add(ObjectFaultKind.Metric, other.Key, $"a metric of type {type} has {other.Key.Text}; allowed is {block}");
        }
        else if (!node.Field(block).IsSet())
        {
            check.Add(ObjectFaultKind.Metric, node, $"a metric of type {type} has no {block}; it needs it");
        }
    }

    /// <summary>The target of a metric.</summary>
    public static void Target(YamlMapping node, ObjectCheck check)
    {
        var field = node.Field("type").Text() switch
        {
            "Utilization" => "averageUtilization",
            "Value" => "value",
            "AverageValue" => "averageValue",
            _ => null,
        };
        if (field is not null && !node.Field(field).IsSet())
        {
            check.Add(ObjectFaultKind.Metric, node, $"a target of type {node.Field("type").Text()} has no {field}; it needs it");
        }
    }
}
