using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas.Checks;

/// <summary>What the API server holds an object of a type to, beyond each field alone.</summary>
internal static class TypeChecks
{
    /// <summary>The check of a type; null when there is none.</summary>
    public static Action<YamlMapping, ObjectCheck>? Of(string type) => type switch
    {
        "LabelSelectorRequirement" or "NodeSelectorRequirement" => RequirementCheck.Requirement,
        "Toleration" => RequirementCheck.Toleration,
        "Probe" => HandlerCheck.Probe,
        "LifecycleHandler" => HandlerCheck.Lifecycle,
        "Volume" => VolumeCheck.Volume,
        "PersistentVolumeSpec" => VolumeCheck.PersistentVolume,
        "EnvVar" => VariableCheck.Variable,
        "EnvVarSource" => VariableCheck.Source,
        "ResourceRequirements" => ResourcesCheck.Check,
        "CronJobSpec" => ScheduleCheck.Check,
        "PodSpec" => PodCheck.Names,
        "DeploymentSpec" => WorkloadCheck.Deployment,
        "StatefulSetSpec" or "ReplicaSetSpec" => WorkloadCheck.Always,
        "DaemonSetSpec" => WorkloadCheck.DaemonSet,
        "JobSpec" => WorkloadCheck.Job,
        "ServiceSpec" => ServiceCheck.Check,
        "PersistentVolumeClaimSpec" => ClaimCheck.Check,
        "V2MetricSpec" => MetricCheck.Metric,
        "V2MetricTarget" => MetricCheck.Target,
        "IngressSpec" => IngressCheck.Ingress,
        "HTTPIngressPath" => IngressCheck.Path,
        "IngressServiceBackend" => IngressCheck.Backend,
        _ => null,
    };
}
