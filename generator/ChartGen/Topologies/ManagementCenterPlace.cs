namespace ChartGen.Topologies;

/// <summary>Where the Management Center runs and keeps its configuration.</summary>
/// <param name="Node">The worker that it runs on.</param>
/// <param name="Directory">Its configuration directory, relative to the base directory.</param>
/// <param name="Path">Its configuration directory on the NFS server, absolute.</param>
/// <param name="Volume">Its PersistentVolume.</param>
/// <param name="Claim">Its PersistentVolumeClaim.</param>
/// <param name="Identity">The line in the identity file of its directory.</param>
/// <param name="Owner">The owner of its directory, uid:gid.</param>
public sealed record ManagementCenterPlace(
    string Node,
    string Directory,
    string Path,
    string Volume,
    string Claim,
    string Identity,
    string Owner);
