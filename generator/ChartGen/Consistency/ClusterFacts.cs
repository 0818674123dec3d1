using System.Globalization;
using System.Runtime.CompilerServices;
using ChartGen.Consistency.Places;
using ChartGen.Deployments.Model;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>What the artifacts of a Mosquitto cluster say of it, read by the linter's own parsers.</summary>
internal sealed class ClusterFacts
{
    // Rules on other threads ask too: they wait for the one that reads.
    private static readonly ConditionalWeakTable<LintSubject, Lazy<ClusterFacts>> Known = [];

    private ClusterFacts(LintSubject subject)
    {
        Subject = subject;
        PlaceList[] all =
        [
            .. ServerPlaces.Of(subject),
            .. VolumePlaces.Of(subject),
            .. ClaimPlaces.Of(subject),
            .. ScriptPlaces.Of(subject),
            .. ConnectionPlaces.Of(subject),
            .. TopologyPlaces.Of(subject),
            .. IdentityPlaces.Of(subject),
            .. TablePlaces.Of(subject),
            .. ExportPlaces.Of(subject),
        ];
        Lists = [.. all.Where(l => l.Kind != PlaceKind.Exports || IsOurs(l, all))];
        Topology = Lists.FirstOrDefault(l => l.Kind == PlaceKind.Topology);
        Roles = new ClusterRoles(subject, Lists);
        Scaling = new ScalingFacts(subject, Roles);
        bool[] others = [Roles.Brokers.Count > 0, subject.Mosquitto.Count > 0, subject.HaProxy.Count > 1];
        IsMosquitto = Roles.Brokers.Count > 0 || subject.Mosquitto.Count > 0 || Deployment is not null
            || all.Any(l => l.Places.Any(p => p.Entry.Facets.Any(f => f.Text.Contains("mosquitto", StringComparison.Ordinal))));
        IsCluster = IsMosquitto && all.Length > 0 && all.Select(l => l.Kind).Distinct().Count() + others.Count(o => o) >= 2;
    }

    /// <summary>All that is linted together.</summary>
    public LintSubject Subject { get; }

    /// <summary>The lists with an entry for each broker.</summary>
    public IReadOnlyList<PlaceList> Lists { get; }

    /// <summary>The list of files/topology.json, which templates make others of; null without one.</summary>
    public PlaceList? Topology { get; }

    /// <summary>Which objects run what.</summary>
    public ClusterRoles Roles { get; }

    /// <summary>The ports of brokers and proxies.</summary>
    public PortFacts Ports => field ??= new PortFacts(Subject, Roles);

    /// <summary>The NFS server and its directories.</summary>
    public NfsFacts Nfs => field ??= new NfsFacts(Subject);

    /// <summary>The DNS names of brokers in every artifact.</summary>
    public IReadOnlyList<DnsFacts.Named> Names => field ??= DnsFacts.Of(Subject);

    /// <summary>How many brokers may run.</summary>
    public ScalingFacts Scaling { get; }

    /// <summary>Whether anything says that it is about Mosquitto: any application may have numbered volumes, claims and servers.</summary>
    public bool IsMosquitto { get; }

    /// <summary>Whether the brokers are the vendor's, which know a plugin for high availability and an admin listener.</summary>
    public bool IsVendors =>
        Ports.Conf?.Config.Directives.Any(d => d.Name is "global_plugin" or "enable_control_api" or "admin_listener") == true
        || Roles.Centers.Count > 0
        || Roles.Brokers.Any(b => b.Pod!.Containers.Any(c => ClusterRoles.EnvOf(c, "CEDALO_HA_DATA_DIR") is not null));

    /// <summary>Whether at least two artifacts are of this deployment, so that they can be held against each other.</summary>
    public bool IsCluster { get; }

    /// <summary>The deployment, when exactly one is given.</summary>
    public Deployment? Deployment => Subject.Deployments is [{ Source: { } source }] ? source.Topology.Deployment : null;

    /// <summary>The number of brokers that most artifacts have a place for; the greater one when they are even.</summary>
    public int Capacity => field > 0 ? field : field = Deployment?.Replicas.Capacity ?? Lists
        .Where(l => !l.IsPartial && !IsDerived(l))
        .GroupBy(l => l.Count)
        .OrderByDescending(g => g.Count())
        .ThenByDescending(g => g.Key)
        .Select(g => g.Key)
        .FirstOrDefault();

    /// <summary>The facts of what is linted together; read once.</summary>
    public static ClusterFacts Of(LintSubject subject) => Known.GetValue(subject, s => new Lazy<ClusterFacts>(() => new ClusterFacts(s))).Value;

    /// <summary>What values a chart has: for where they were written ask the chart itself. A values.yaml beside it that is the same was read already.</summary>
    public YamlNode? ValuesOf(ChartSubject chart) =>
        Subject.Values.FirstOrDefault(f => f.Text == chart.Texts.Text("values.yaml"))?.Reading.Root ?? chart.Values.Own;

    /// <summary>The name of a broker's pod.</summary>
    public string Pod(int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{Roles.SetName}-{ordinal}");

    /// <summary>Whether a list is made of topology.json by the chart's templates: a slip is told there.</summary>
    public bool IsDerived(PlaceList list) =>
        Topology is not null && list.Kind is PlaceKind.Volumes or PlaceKind.Claims or PlaceKind.Connections or PlaceKind.Identities && list.Ordinals.SetEquals(Topology!.Ordinals);

    // A server may export the directories of several clusters.
    private static bool IsOurs(PlaceList list, PlaceList[] all)
    {
        string[] bases = [.. all.Where(l => l.Kind is PlaceKind.Volumes or PlaceKind.Script).SelectMany(l => l.Places).Select(p => p.Entry["path"]?.Before).OfType<string>().Distinct()];
        return bases.Length == 0 || bases.Contains(list.Places[0].Entry["path"]!.Before);
    }
}
