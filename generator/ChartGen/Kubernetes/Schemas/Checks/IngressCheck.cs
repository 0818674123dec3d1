using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>What an Ingress needs (networking ValidateIngressSpec).</summary>
internal static class IngressCheck
{
    /// <summary>An Ingress.</summary>
    public static void Ingress(YamlMapping node, ObjectCheck check)
    {
        if (node.Field("rules").Items().Count == 0 && !node.Field("defaultBackend").IsSet())
        {
            check.Add(ObjectFaultKind.IngressForm, node.Field("rules") ?? node, "this Ingress has neither rules nor defaultBackend; it needs one of them");
        }
    }

    /// <summary>A path of a rule.</summary>
    public static void Path(YamlMapping node, ObjectCheck check)
    {
        var type = node.Field("pathType").Text();
        var path = node.Field("path").Text() ?? "";
        if (!path.StartsWith('/') && (type is "Exact" or "Prefix" || path.Length > 0))
        {
            check.Add(ObjectFaultKind.IngressForm, node.Field("path") ?? node, $"path is {(path.Length == 0 ? "empty" : $"'{Found.Short(path)}'")} with pathType {type}; allowed is a path that begins with /", below: ".path");
        }
    }

    /// <summary>The Service of a backend.</summary>
    public static void Backend(YamlMapping node, ObjectCheck check)
    {
        var port = node.Field("port");
        var (name, number) = (!string.IsNullOrEmpty(port.Field("name").Text()), port.Field("number").Integer() is > 0);
        if (name == number)
        {
            check.Add(ObjectFaultKind.IngressForm, port ?? node, $"the port of this backend has {(name ? "both name and number" : "neither name nor number")}; allowed is one of them", below: ".port");
        }
    }
}
