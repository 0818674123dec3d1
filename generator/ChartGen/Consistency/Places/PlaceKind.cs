namespace ChartGen.Consistency.Places;

/// <summary>The artifacts that have an entry for each broker.</summary>
internal enum PlaceKind
{
    /// <summary>Server lines of haproxy.cfg.</summary>
    Servers,

    /// <summary>PersistentVolumes.</summary>
    Volumes,

    /// <summary>PersistentVolumeClaims.</summary>
    Claims,

    /// <summary>Lines of an exports file.</summary>
    Exports,

    /// <summary>Directories and exports lines of the setup script.</summary>
    Script,

    /// <summary>Connections of the Management Center.</summary>
    Connections,

    /// <summary>files/topology.json of a chart.</summary>
    Topology,

    /// <summary>The identities that brokers hold their data directories against.</summary>
    Identities,

    /// <summary>Tables in the instructions.</summary>
    Table,
}
