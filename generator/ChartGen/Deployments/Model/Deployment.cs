using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>One deployment file: everything from which the chart and the files beside it are made.</summary>
[Description("One deployment of Cedalo's high-availability, autoscaling Mosquitto cluster.")]
public sealed record Deployment
{
    /// <summary>The version of the file format.</summary>
    [Description("The version of this file's format.")]
    [Required, AllowedValues("chartgen/v1")]
    public string ApiVersion { get; init; } = "chartgen/v1";

    /// <summary>The kind of the file.</summary>
    [Description("The kind of this file.")]
    [Required, AllowedValues("MosquittoDeployment")]
    public string Kind { get; init; } = "MosquittoDeployment";

    /// <summary>What the deployment is called.</summary>
    [Description("What the deployment is called.")]
    [Required]
    public Metadata Metadata { get; init; } = new();

    /// <summary>The Kubernetes cluster that it runs in, for checks across files.</summary>
    [Description("The Kubernetes cluster that this deployment runs in. Used only to find deployments of one cluster that claim the same PersistentVolume or NodePort.")]
    [RegularExpression(Patterns.DnsSubdomain), Example("production")]
    public string? Cluster { get; init; }

    /// <summary>The version of the product: the image tags follow from it, and nothing else.</summary>
    [Description("The version of Mosquitto and the Management Center. The tags of images that are not given follow from it, and nothing else: no path, no name. Quote it.")]
    [RegularExpression(Patterns.Version), Example("\"2.9\"")]
    public string Version { get; init; } = "2.8";

    /// <summary>Name and version of the chart.</summary>
    [Description("Name and version of the Helm chart.")]
    public ChartIdentity Chart { get; init; } = new();

    /// <summary>The namespace that every namespaced object is in.</summary>
    [Description("The Kubernetes namespace of the deployment.")]
    [RegularExpression(Patterns.DnsLabel), Example("test-namespace")]
    public string Namespace { get; init; } = "multinode";

    /// <summary>The DNS domain of the Kubernetes cluster.</summary>
    [Description("The DNS domain of the Kubernetes cluster: the last part of every broker's name.")]
    [RegularExpression(Patterns.DnsSubdomain), StringLength(160)]
    public string ClusterDomain { get; init; } = "cluster.local";

    /// <summary>The workers, by their label kubernetes.io/hostname.</summary>
    [Description("The worker nodes, by their label kubernetes.io/hostname (kubectl get nodes -L kubernetes.io/hostname). The Management Center runs on the first; brokers prefer them all.")]
    [ItemsMatch(Patterns.DnsSubdomain, AtLeast = 1), Example("[worker-node-1, worker-node-2, worker-node-3]")]
    public IReadOnlyList<string> Nodes { get; init; } = ["node-1", "node-2", "node-3"];

    /// <summary>The NFS server and what it exports.</summary>
    [Description("The NFS server outside the cluster, and what it exports.")]
    [Required]
    public NfsSettings Nfs { get; init; } = new();

    /// <summary>The PersistentVolumes.</summary>
    [Description("The PersistentVolumes.")]
    public Volumes Volumes { get; init; } = new();

    /// <summary>How many brokers there are.</summary>
    [Description("How many brokers there are at least and at most, and for how many a place is prepared.")]
    public Replicas Replicas { get; init; } = new();

    /// <summary>When the number of brokers changes.</summary>
    [Description("The HorizontalPodAutoscaler of the brokers.")]
    public Autoscaling Autoscaling { get; init; } = new();

    /// <summary>A registry that replaces the registry of every image.</summary>
    [Description("A registry, with an optional path, that replaces the registry of every image (air gap). null leaves the images as they are.")]
    [RegularExpression(Patterns.Registry), Example("registry.internal:5000/mirror")]
    public string? ImageRegistry { get; init; }

    /// <summary>When images are pulled.</summary>
    [Description("When the kubelet pulls images.")]
    public PullPolicy ImagePullPolicy { get; init; }

    /// <summary>How the images are pulled.</summary>
    [Description("The credentials for pulling images. They are given at install time; no secret stands in this file or in the chart.")]
    public ImageCredentials ImageCredentials { get; init; } = new();

    /// <summary>The Secret with the passwords.</summary>
    [Description("The passwords of the broker's administrator and of the Management Center.")]
    public Authentication Auth { get; init; } = new();

    /// <summary>The license of the brokers.</summary>
    [Description("The ConfigMap with the license, made by the user before the installation.")]
    public License License { get; init; } = new();

    /// <summary>The brokers.</summary>
    [Description("The Mosquitto brokers: the StatefulSet mosquitto.")]
    public BrokerSettings Broker { get; init; } = new();

    /// <summary>The Management Center.</summary>
    [Description("The Management Center: the Deployment mmc.")]
    public ManagementCenter ManagementCenter { get; init; } = new();

    /// <summary>The proxy before the brokers.</summary>
    [Description("HAProxy, the single entry for clients: the Deployment ha.")]
    public HaProxySettings Haproxy { get; init; } = new();

    /// <summary>The Metrics Server.</summary>
    [Description("The Metrics Server, which supplies CPU and memory of pods to the autoscaler. It is a singleton of the whole cluster: deploy it here only where no other is installed.")]
    public MetricsServer MetricsServer { get; init; } = new();

    /// <summary>The cluster operator, or null for none.</summary>
    [Description("The cluster operator, which joins a new broker to the cluster and takes a leaving one out. With autoscaling on it must be given, or null be said: scaled brokers that nobody joins serve nothing.")]
    public ClusterOperator? ClusterOperator { get; init; }

    /// <summary>The NetworkPolicies.</summary>
    [Description("NetworkPolicies that close the admin port 1885 and the cluster port 7000 to all but the cluster's own pods.")]
    public NetworkPolicySettings NetworkPolicy { get; init; } = new();
}
