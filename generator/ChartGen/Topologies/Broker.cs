namespace ChartGen.Topologies;

/// <summary>One prepared place of a broker: everything that is named after its ordinal.</summary>
/// <param name="Ordinal">The ordinal of its pod, from 0.</param>
/// <param name="Pod">The pod, such as mosquitto-0.</param>
/// <param name="Host">The pod below its headless Service, such as mosquitto-0.mosquitto.</param>
/// <param name="DnsName">The full DNS name in the namespace of the deployment.</param>
/// <param name="Server">The name of its line in haproxy.cfg, such as m1.</param>
/// <param name="NodeId">Its node id in the broker cluster, from 1.</param>
/// <param name="Directory">Its data directory, relative to the base directory.</param>
/// <param name="Path">Its data directory on the NFS server, absolute.</param>
/// <param name="Volume">Its PersistentVolume.</param>
/// <param name="Claim">Its PersistentVolumeClaim.</param>
/// <param name="Identity">The line in the identity file of its data directory.</param>
/// <param name="Owner">The owner of its data directory, uid:gid.</param>
public sealed record Broker(
    int Ordinal,
    string Pod,
    string Host,
    string DnsName,
    string Server,
    int NodeId,
    string Directory,
    string Path,
    string Volume,
    string Claim,
    string Identity,
    string Owner);
