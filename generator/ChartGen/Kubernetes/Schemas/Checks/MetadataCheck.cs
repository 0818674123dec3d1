using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>The name, the namespace and the fields of the server in an object of a kind that is Kubernetes' own.</summary>
internal static class MetadataCheck
{
    private const int MaxCronJob = 52;
    private const int MaxJob = 63;

    private static readonly string[] OfServer = ["uid", "resourceVersion", "generation", "creationTimestamp", "deletionTimestamp", "deletionGracePeriodSeconds", "selfLink", "managedFields"];

    /// <summary>Kinds of which a cluster has one set, whatever the namespace.</summary>
    public static IReadOnlySet<string> ClusterKinds { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Namespace", "Node", "PersistentVolume", "ClusterRole", "ClusterRoleBinding", "CustomResourceDefinition", "APIService", "StorageClass", "CSIDriver", "CSINode",
        "VolumeAttachment", "VolumeAttributesClass", "PriorityClass", "RuntimeClass", "IngressClass", "IPAddress", "ServiceCIDR", "FlowSchema", "PriorityLevelConfiguration",
        "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration", "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding", "MutatingAdmissionPolicy",
        "MutatingAdmissionPolicyBinding", "CertificateSigningRequest", "ClusterTrustBundle", "ComponentStatus", "DeviceClass", "ResourceSlice", "DeviceTaintRule",
    };

    /// <summary>Holds metadata and status of an object against what the server takes.</summary>
    public static void Check(YamlMapping root, string kind, ObjectCheck check)
    {
        var metadata = root.Field("metadata");
        if (metadata.Field("name") is YamlScalar { Kind: YamlScalarKind.Text } name && name.Text.Length > 0)
        {
            Name(name, root, kind, check);
        }

        if (metadata.Field("namespace") is YamlScalar { Kind: YamlScalarKind.Text } space && space.Text.Length > 0)
        {
            if (NameForms.Allowed(NameForm.Label, space.Text) is { } allowed)
            {
                check.Add(ObjectFaultKind.BadName, space, $"namespace is '{Found.Short(space.Text)}'; {allowed}", below: ".metadata.namespace");
            }
            else if (ClusterKinds.Contains(kind))
            {
                check.Add(ObjectFaultKind.ClusterScope, space, $"the namespace '{space.Text}' is ignored; expected is none, since an object of kind {kind} belongs to the whole cluster", below: ".metadata.namespace");
            }
        }

        ReadOnly(root, metadata, check);
    }

    private static void Name(YamlScalar name, YamlMapping root, string kind, ObjectCheck check)
    {
        var form = kind switch
        {
            "Service" => NameForm.Label1035,
            "Namespace" => NameForm.Label,
            "Role" or "ClusterRole" or "RoleBinding" or "ClusterRoleBinding" => NameForm.PathSegment,
            "IPAddress" or "Event" => NameForm.Any,
            _ => NameForm.Subdomain,
        };
        var most = kind switch { "CronJob" => MaxCronJob, "Job" => MaxJob, _ => int.MaxValue };
        var spec = root.Field("spec");
        var expected = kind == "CustomResourceDefinition" && spec.Field("names", "plural").Text() is { } plural && spec.Field("group").Text() is { } group ? $"{plural}.{group}" : name.Text;
        var allowed = NameForms.Allowed(form, name.Text)
            ?? (name.Text.Length > most ? FormattableString.Invariant($"it has {name.Text.Length} characters; allowed are at most {most}, since the names of what it makes are longer") : null)
            ?? (name.Text != expected ? $"allowed is plural and group, '{expected}'" : null);
        if (allowed is not null)
        {
            check.Add(ObjectFaultKind.BadName, name, $"name is '{Found.Short(name.Text)}'; {allowed}", below: ".metadata.name");
        }
    }

    private static void ReadOnly(YamlMapping root, YamlNode? metadata, ObjectCheck check)
    {
        foreach (var entry in metadata.Entries())
        {
            if (OfServer.Contains(entry.Key.Text) && !IsEmpty(entry.Value))
            {
                check.Add(ObjectFaultKind.ReadOnly, entry.Key, $"{entry.Key.Text} is written by the server alone, and is refused or ignored here; expected is nothing", below: $".metadata.{entry.Key.Text}");
            }
        }

        if (root.Entries.FirstOrDefault(e => e.Key.Text == "status") is { } status && !IsEmpty(status.Value))
        {
            check.Add(ObjectFaultKind.ReadOnly, status.Key, "status is written by the server alone, and is ignored here; expected is nothing", below: ".status");
        }
    }

    private static bool IsEmpty(YamlNode node) => node switch
    {
        YamlMapping map => map.Entries.All(e => IsEmpty(e.Value)),
        YamlSequence list => list.Items.All(IsEmpty),
        YamlScalar scalar => scalar.Kind == YamlScalarKind.Null || scalar.Text.Length == 0,
        _ => true,
    };
}
