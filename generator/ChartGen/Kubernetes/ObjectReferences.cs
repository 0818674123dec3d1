using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>Finds the names of ConfigMaps, Secrets, ServiceAccounts and claims in objects.</summary>
internal static class ObjectReferences
{
    private const string ConfigMap = nameof(ConfigMap);
    private const string Secret = nameof(Secret);

    public static IEnumerable<ObjectReference> Of(ManifestObject item)
    {
        if (item.Pod is { } pod)
        {
            return OfPod(item, pod);
        }

        // Without the certificate an Ingress shows its controller's own, and cert-manager makes it when it is asked to.
        return item.Kind == "Ingress" && !item.Field("metadata", "annotations").Entries().Any(a => a.Key.Text.StartsWith("cert-manager.io/", StringComparison.Ordinal))
            ? item.Field("spec", "tls").Items().SelectMany((tls, i) => Named(item, Secret, tls, "secretName", "spec.tls".At(i))).Select(r => r with { IsLeftToUser = true })
            : [];
    }

    private static IEnumerable<ObjectReference> OfPod(ManifestObject item, PodView pod) =>
    [
        .. Named(item, "ServiceAccount", pod.Spec, pod.Spec.Field("serviceAccountName") is null ? "serviceAccount" : "serviceAccountName", pod.Path),
        .. pod.Containers.SelectMany(c => OfContainer(item, c)),
        .. pod.Spec.Field("volumes").Items().SelectMany((v, i) => IsHidden(item, v) ? [] : OfVolume(item, v, $"{pod.Path}.volumes".At(i))),
    ];

    // A StatefulSet puts the claims of its templates in the place of volumes with the same name.
    private static bool IsHidden(ManifestObject item, YamlNode volume) =>
        item.Kind == "StatefulSet" && volume.Field("name").Text() is { } name
        && item.Field("spec", "volumeClaimTemplates").Items().Any(t => t.Field("metadata", "name").Text() == name);

    private static List<ObjectReference> OfContainer(ManifestObject item, ContainerView container)
    {
        var found = new List<ObjectReference>();
        var sources = container.Node.Field("envFrom").Items();
        for (var i = 0; i < sources.Count; i++)
        {
            var path = $"{container.Path}.envFrom".At(i);
            found.AddRange(Named(item, ConfigMap, sources[i].Field("configMapRef"), "name", $"{path}.configMapRef"));
            found.AddRange(Named(item, Secret, sources[i].Field("secretRef"), "name", $"{path}.secretRef"));
        }

        var variables = container.Node.Field("env").Items();
        for (var i = 0; i < variables.Count; i++)
        {
            if (variables[i].Field("valueFrom") is { } from)
            {
                var path = $"{container.Path}.env".At(i) + ".valueFrom";
                found.AddRange(Keyed(item, ConfigMap, from.Field("configMapKeyRef"), $"{path}.configMapKeyRef"));
                found.AddRange(Keyed(item, Secret, from.Field("secretKeyRef"), $"{path}.secretKeyRef"));
            }
        }

        return found;
    }

    private static IEnumerable<ObjectReference> OfVolume(ManifestObject item, YamlNode volume, string path) =>
    [
        .. WithItems(item, ConfigMap, volume.Field("configMap"), "name", $"{path}.configMap"),
        .. WithItems(item, Secret, volume.Field("secret"), "secretName", $"{path}.secret"),
        .. Named(item, "PersistentVolumeClaim", volume.Field("persistentVolumeClaim"), "claimName", $"{path}.persistentVolumeClaim"),
        .. volume.Field("projected", "sources").Items().SelectMany((s, i) =>
            WithItems(item, ConfigMap, s.Field("configMap"), "name", $"{path}.projected.sources".At(i) + ".configMap")
                .Concat(WithItems(item, Secret, s.Field("secret"), "name", $"{path}.projected.sources".At(i) + ".secret"))),
    ];

    private static IEnumerable<ObjectReference> Keyed(ManifestObject item, string kind, YamlNode? owner, string path) =>
        Named(item, kind, owner, "name", path).Select(r => r with
        {
            Keys = owner.Field("key") is { } key && key.Text() is { } text ? [(text, key, $"{path}.key")] : [],
        });

    private static IEnumerable<ObjectReference> WithItems(ManifestObject item, string kind, YamlNode? owner, string key, string path) =>
        Named(item, kind, owner, key, path).Select(r => r with
        {
            Keys = [.. owner.Field("items").Items().Select((entry, i) => (entry.Field("key").Text() ?? "", entry.Field("key")!, $"{path}.items".At(i) + ".key")).Where(k => k.Item1.Length > 0)],
        });

    private static IEnumerable<ObjectReference> Named(ManifestObject item, string kind, YamlNode? owner, string key, string path) =>
        owner.Field(key) is { } node && node.Text() is { Length: > 0 } name
            ? [new ObjectReference(item, kind, name, node, $"{path}.{key}") { IsOptional = owner.Field("optional").Boolean() == true }]
            : [];
}
