using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>Operators of selectors, affinities and tolerations take values, or none (apimachinery ValidateLabelSelectorRequirement, core ValidateNodeSelectorRequirement and ValidateTolerations).</summary>
internal static class RequirementCheck
{
    /// <summary>A requirement of a label selector or of a node selector.</summary>
    public static void Requirement(YamlMapping node, ObjectCheck check)
    {
        var values = node.Field("values");
        var count = values.Items().Count;
        var wrong = node.Field("operator").Text() switch
        {
            "In" or "NotIn" when count == 0 => "needs at least one value",
            "Exists" or "DoesNotExist" when count > 0 => "takes no values",
            "Gt" or "Lt" when count != 1 => "takes exactly one value",
            "Gt" or "Lt" when !long.TryParse(values.Items()[0].Text(), out _) => "takes a whole number as its value",
            _ => null,
        };
        if (wrong is not null)
        {
            check.Add(ObjectFaultKind.Operator, values ?? node, $"operator {node.Field("operator").Text()} has {Count(count)}; it {wrong}", below: ".values");
        }
    }

    /// <summary>A toleration.</summary>
    public static void Toleration(YamlMapping node, ObjectCheck check)
    {
        var operation = node.Field("operator").Text();
        var value = node.Field("value");
        if (operation == "Exists" && value.Text() is { Length: > 0 } text)
        {
            check.Add(ObjectFaultKind.Operator, value!, $"operator Exists has the value '{Found.Short(text)}'; it takes none", below: ".value");
        }
        else if (operation is not "Exists" && string.IsNullOrEmpty(node.Field("key").Text()))
        {
            check.Add(ObjectFaultKind.Operator, node, $"this toleration has no key and the operator {operation ?? "Equal, the default"}; a toleration of every taint needs the operator Exists", below: ".operator");
        }
    }

    private static string Count(int count) => count switch
    {
        0 => "no values",
        1 => "one value",
        _ => System.FormattableString.Invariant($"{count} values"),
    };
}
