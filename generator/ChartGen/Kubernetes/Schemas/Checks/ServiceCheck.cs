using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>What a Service of a type needs (core ValidateService).</summary>
internal static class ServiceCheck
{
    /// <summary>A Service.</summary>
    public static void Check(YamlMapping node, ObjectCheck check)
    {
        var type = node.Field("type").Text() is { Length: > 0 } given ? given : "ClusterIP";
        var ports = node.Field("ports").Items();
        var isHeadless = node.Field("clusterIP").Text() == "None";
        if (type == "ExternalName")
        {
            if (string.IsNullOrEmpty(node.Field("externalName").Text()))
            {
                check.Add(ObjectFaultKind.ServiceForm, node.Field("type")!, "a Service of type ExternalName has no externalName; it needs a DNS name there", below: ".externalName");
            }

            return;
        }

        if (isHeadless && type is "NodePort" or "LoadBalancer")
        {
            check.Add(ObjectFaultKind.ServiceForm, node.Field("clusterIP")!, $"clusterIP is None in a Service of type {type}; allowed is None with type ClusterIP only", below: ".clusterIP");
        }

        if (ports.Count == 0 && !isHeadless)
        {
            check.Add(ObjectFaultKind.ServiceForm, node.Field("ports") ?? node, "this Service has no ports; it needs at least one, unless clusterIP is None", below: ".ports");
        }

        Ports(ports, type, check);
    }

    private static void Ports(IReadOnlyList<YamlNode> ports, string type, ObjectCheck check)
    {
        foreach (var (index, port) in ports.Index())
        {
            if (ports.Count > 1 && port is YamlMapping && string.IsNullOrEmpty(port.Field("name").Text()))
            {
                check.Add(ObjectFaultKind.ServiceForm, port, "a port has no name in a Service of several; each needs one", below: FormattableString.Invariant($".ports[{index}].name"));
            }

            if (type == "ClusterIP" && port.Field("nodePort").Integer() is > 0)
            {
                check.Add(ObjectFaultKind.ServiceForm, port.Field("nodePort")!, "nodePort is given in a Service of type ClusterIP; allowed is it with type NodePort and LoadBalancer", below: FormattableString.Invariant($".ports[{index}].nodePort"));
            }
        }
    }
}
