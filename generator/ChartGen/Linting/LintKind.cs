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
}
