namespace ChartGen.Topologies;

/// <summary>One directory that the NFS server exports.</summary>
/// <param name="Path">The directory, absolute.</param>
/// <param name="Directory">The directory, relative to the base directory.</param>
/// <param name="Identity">The line in its identity file.</param>
/// <param name="Owner">Its owner, uid:gid.</param>
public sealed record ExportedDirectory(string Path, string Directory, string Identity, string Owner);
