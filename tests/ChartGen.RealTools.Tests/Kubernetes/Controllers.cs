using System.Text.Json.Nodes;

namespace ChartGen.RealTools.Tests.Kubernetes;

/// <summary>The simplest controllers, acting at once: autoscaler bounds, StatefulSets, Deployments, volumes, budgets.</summary>
internal sealed class Controllers(ObjectStore store)
{
    /// <summary>What the identity check of a broker prints when it finds its own directory.</summary>
    public static string LogOf(string pod)
    {
        var parts = pod.Split('/');
        var ordinal = parts[^1].Split('-')[^1];
        return $"check-identity: /mosquitto/data is 'chartgen/v1 {parts[^3]} broker {ordinal}'\n";
    }

    public void Act()
    {
        foreach (var (_, autoscaler) in store.OfKind("HorizontalPodAutoscaler"))
        {
            Bound(autoscaler);
        }

        foreach (var (_, set) in store.OfKind("StatefulSet"))
        {
            Pods(set, partition: (int?)set["spec"]!["updateStrategy"]?["rollingUpdate"]?["partition"] ?? 0);
        }

        foreach (var (_, deployment) in store.OfKind("Deployment"))
        {
            Pods(deployment, partition: 0);
        }

        foreach (var (_, budget) in store.OfKind("PodDisruptionBudget"))
        {
            budget["status"] = new JsonObject { ["disruptionsAllowed"] = 1 };
        }

        Volumes();
    }

    // spec.replicas beyond the bounds is put right at once; 0 switches the autoscaler off (Kubernetes, "Horizontal Pod Autoscaling").
    private void Bound(JsonObject autoscaler)
    {
        var spec = autoscaler["spec"]!;
        var target = store.OfKind("StatefulSet").FirstOrDefault(s => (string?)s.Value["metadata"]!["name"] == (string?)spec["scaleTargetRef"]!["name"]).Value;
        if (target is not null && ((int?)target["spec"]!["replicas"] ?? 1) is var live and > 0)
        {
            target["spec"]!["replicas"] = Math.Clamp(live, (int)spec["minReplicas"]!, (int)spec["maxReplicas"]!);
        }
    }

    private void Pods(JsonObject owner, int partition)
    {
        var name = (string)owner["metadata"]!["name"]!;
        var prefix = $"/api/v1/namespaces/{owner["metadata"]!["namespace"]}/pods/{name}-";
        var replicas = (int?)owner["spec"]!["replicas"] ?? 1;
        foreach (var (old, _) in store.OfKind("Pod").Where(p => p.Key.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(p.Key[prefix.Length..], out var i) && i >= replicas))
        {
            store.Delete(old);
        }

        var template = owner["spec"]!["template"]!;
        var updated = 0;
        for (var i = 0; i < replicas; i++)
        {
            var pod = store.Get($"{prefix}{i}");
            if (pod is null || !IsAlive(pod) || (i >= partition && !IsOf(pod, template)))
            {
                pod = store.Put($"{prefix}{i}", Pod($"{name}-{i}", owner, template));
            }

            updated += IsOf(pod, template) ? 1 : 0;
        }

        owner["status"] = new JsonObject
        {
            ["observedGeneration"] = 1,
            ["replicas"] = replicas,
            ["readyReplicas"] = replicas,
            ["availableReplicas"] = replicas,
            ["updatedReplicas"] = updated,
        };
    }

    private JsonObject Pod(string name, JsonObject owner, JsonNode template)
    {
        var required = template["spec"]!["affinity"]?["nodeAffinity"]?["requiredDuringSchedulingIgnoredDuringExecution"];
        var pod = new JsonObject
        {
            ["apiVersion"] = "v1",
            ["kind"] = "Pod",
            ["metadata"] = template["metadata"]!.DeepClone(),
            ["spec"] = template["spec"]!.DeepClone(),
            ["status"] = new JsonObject
            {
                ["phase"] = "Running",
                ["conditions"] = new JsonArray(new JsonObject { ["type"] = "Ready", ["status"] = "True" }),
            },
        };
        pod["metadata"]!["name"] = name;
        pod["metadata"]!["namespace"] = owner["metadata"]!["namespace"]?.DeepClone();
        pod["metadata"]!["ownerReferences"] = new JsonArray(new JsonObject
        {
            ["apiVersion"] = "apps/v1",
            ["kind"] = owner["kind"]!.DeepClone(),
            ["name"] = owner["metadata"]!["name"]!.DeepClone(),
            ["uid"] = owner["metadata"]!["uid"]!.DeepClone(),
            ["controller"] = true,
        });
        pod["spec"]!["nodeName"] = NodeFor(required?.ToJsonString());
        return pod;
    }

    private string NodeFor(string? required)
    {
        var pods = store.OfKind("Pod").Select(p => (string?)p.Value["spec"]!["nodeName"]).ToArray();
        return store.OfKind("Node")
            .Where(n => IsOpen(n.Value))
            .Select(n => (string)n.Value["metadata"]!["name"]!)
            .Where(n => required is null || required.Contains($"\"{n}\"", StringComparison.Ordinal))
            .OrderBy(n => pods.Count(p => p == n))
            .First();
    }

    private bool IsAlive(JsonObject pod) =>
        store.Get($"/api/v1/nodes/{pod["spec"]!["nodeName"]}")?["spec"]!["taints"]?.ToJsonString().Contains("out-of-service", StringComparison.Ordinal) != true;

    private static bool IsOpen(JsonObject node) =>
        (bool?)node["spec"]!["unschedulable"] != true && node["spec"]!["taints"] is not JsonArray { Count: > 0 };

    private static bool IsOf(JsonObject pod, JsonNode template)
    {
        var spec = pod["spec"]!.DeepClone().AsObject();
        spec.Remove("nodeName");
        return JsonNode.DeepEquals(spec, template["spec"])
            && JsonNode.DeepEquals(pod["metadata"]!["annotations"], template["metadata"]!["annotations"]);
    }

    // A claim and a volume that name each other are bound; a volume keeps the unique id of a claim that is gone.
    private void Volumes()
    {
        foreach (var (_, volume) in store.OfKind("PersistentVolume"))
        {
            var reference = volume["spec"]!["claimRef"]!;
            var claim = store.Get($"/api/v1/namespaces/{reference["namespace"]}/persistentvolumeclaims/{reference["name"]}");
            var mine = claim is not null && (reference["uid"] is null || (string?)reference["uid"] == (string?)claim["metadata"]!["uid"]);
            if (mine)
            {
                reference["uid"] = claim!["metadata"]!["uid"]!.DeepClone();
            }

            volume["status"] = new JsonObject { ["phase"] = mine ? "Bound" : reference["uid"] is null ? "Available" : "Released" };
        }

        foreach (var (_, claim) in store.OfKind("PersistentVolumeClaim"))
        {
            var volume = store.Get($"/api/v1/persistentvolumes/{claim["spec"]!["volumeName"]}");
            var mine = (string?)volume?["spec"]!["claimRef"]!["uid"] == (string?)claim["metadata"]!["uid"];
            claim["status"] = new JsonObject { ["phase"] = mine ? "Bound" : "Pending" };
        }
    }
}
