using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>What workloads demand of their strategy and of their pods' restart policy (apps and batch validation).</summary>
internal static class WorkloadCheck
{
    /// <summary>A Deployment.</summary>
    public static void Deployment(YamlMapping node, ObjectCheck check)
    {
        Always(node, check);
        var strategy = node.Field("strategy");
        if (strategy.Field("type").Text() == "Recreate" && strategy.Field("rollingUpdate").IsSet())
        {
            check.Add(ObjectFaultKind.Strategy, strategy.Field("rollingUpdate")!, "the strategy Recreate has settings of rollingUpdate; allowed are they with type RollingUpdate only", below: ".strategy.rollingUpdate");
        }
        else if (IsZero(strategy.Field("rollingUpdate", "maxSurge")) && IsZero(strategy.Field("rollingUpdate", "maxUnavailable")))
        {
            check.Add(ObjectFaultKind.Strategy, strategy.Field("rollingUpdate", "maxUnavailable")!, "maxSurge and maxUnavailable are both 0, so no pod can be replaced; allowed is one of them at 0", below: ".strategy.rollingUpdate.maxUnavailable");
        }
    }

    /// <summary>A DaemonSet.</summary>
    public static void DaemonSet(YamlMapping node, ObjectCheck check)
    {
        Always(node, check);
        var update = node.Field("updateStrategy", "rollingUpdate");
        if (IsZero(update.Field("maxUnavailable")) && (update.Field("maxSurge") is null || IsZero(update.Field("maxSurge"))))
        {
            check.Add(ObjectFaultKind.Strategy, update.Field("maxUnavailable")!, "maxUnavailable is 0 and maxSurge too, so no pod can be replaced; allowed is one of them at 0", below: ".updateStrategy.rollingUpdate.maxUnavailable");
        }
    }

    /// <summary>A workload whose pods run for ever.</summary>
    public static void Always(YamlMapping node, ObjectCheck check)
    {
        var policy = node.Field("template", "spec", "restartPolicy");
        if (policy.Text() is "OnFailure" or "Never")
        {
            check.Add(ObjectFaultKind.RestartPolicy, policy!, $"restartPolicy is {policy.Text()}; allowed is Always in pods that run for ever", below: ".template.spec.restartPolicy");
        }
    }

    /// <summary>A Job, or what a CronJob makes.</summary>
    public static void Job(YamlMapping node, ObjectCheck check)
    {
        if (node.Field("template", "spec") is not YamlMapping pod)
        {
            return;
        }

        var policy = pod.Field("restartPolicy");
        if (!policy.IsSet() || policy.Text() is "" or "Always")
        {
            check.Add(ObjectFaultKind.RestartPolicy, policy ?? pod, $"restartPolicy is {(policy.Text() is "Always" ? "Always" : "not given, which means Always")}; allowed in a Job are OnFailure and Never", below: ".template.spec.restartPolicy");
        }
    }

    private static bool IsZero(YamlNode? node) => node.Text() is "0" or "0%";
}
