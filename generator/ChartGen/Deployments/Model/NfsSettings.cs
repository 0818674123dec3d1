using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ChartGen.Deployments.Model;

/// <summary>The NFS server and what it exports.</summary>
public sealed record NfsSettings
{
    /// <summary>The address of the server.</summary>
    [Description("The NFS server: IPv4 or IPv6 address, or DNS name. A DNS name survives a move of the server; a PersistentVolume's address cannot be changed.")]
    [Required, StringLength(253), Example("10.10.10.10")]
    public string Server { get; init; } = "";

    /// <summary>The parent of the setup folder.</summary>
    [Description("The folder on the NFS server that holds the setup folder: absolute, normalized.")]
    [RegularExpression(Patterns.Path), StringLength(512), Example("/srv/nfs")]
    public string RepoPath { get; init; } = "/root";

    /// <summary>The folder below repoPath that holds all data.</summary>
    [Description("The folder below repoPath that holds all data directories. It is the identity of the data and not derived from version: an upgrade moves no path.")]
    [RegularExpression(Patterns.Folder), StringLength(255)]
    public string SetupFolder { get; init; } = "mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling";

    /// <summary>Who may mount.</summary>
    [Description("Who may mount the directories, exports(5): networks such as 10.0.0.0/24, addresses, host names, @netgroups, or * for the whole world.")]
    [Required, ItemsMatch(Patterns.NfsClient, AtLeast = 1), Example("[10.0.0.0/24]")]
    public IReadOnlyList<string> Clients { get; init; } = [];

    /// <summary>Options of the exports.</summary>
    [Description("The options of every export, exports(5). no_root_squash is needed where the Management Center runs as root.")]
    [ItemsMatch(Patterns.Word, AtLeast = 1)]
    public IReadOnlyList<string> Options { get; init; } = ["rw", "sync", "no_root_squash", "no_subtree_check"];

    /// <summary>Options of the mounts.</summary>
    [Description("The mount options of the PersistentVolumes, nfs(5).")]
    [ItemsMatch(Patterns.Word)]
    public IReadOnlyList<string> MountOptions { get; init; } = ["hard", "nfsvers=4.1"];
}
