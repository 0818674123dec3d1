namespace ChartGen.Linting;

/// <summary>What a file is to the linter.</summary>
public enum LintKind
{
    /// <summary>A deployment file of ChartGen.</summary>
    Deployment,

    /// <summary>A haproxy.cfg.</summary>
    HaProxy,

    /// <summary>An exports file of nfs-utils, exports(5).</summary>
    Exports,

    /// <summary>A mosquitto.conf, mosquitto.conf(5).</summary>
    Mosquitto,

    /// <summary>A Helm chart: a folder with a Chart.yaml, or a .tgz.</summary>
    Chart,

    /// <summary>Kubernetes manifests: YAML documents with apiVersion and kind.</summary>
    Manifests,

    /// <summary>A values.yaml of a chart.</summary>
    Values,

    /// <summary>The shell script that sets up the NFS server.</summary>
    SetupScript,

    /// <summary>Instructions for people, in Markdown: INSTALL.md and the runbooks.</summary>
    Instructions,
}
