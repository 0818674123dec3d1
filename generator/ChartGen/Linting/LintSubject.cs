using ChartGen.Deployments.Reading;
using ChartGen.HaProxy;
using ChartGen.Helm;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting.Places;
using ChartGen.Mosquitto;
using ChartGen.Nfs;

namespace ChartGen.Linting;

/// <summary>All that is linted together, read.</summary>
public sealed class LintSubject
{
    /// <summary>Reads the files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="facts">What is known beside them.</param>
    /// <param name="isTraced">Whether charts are rendered with a trace at once, or only when a place is asked for.</param>
    /// <param name="memory">What is shared with the subjects of other calls; null when there are none.</param>
    public LintSubject(IReadOnlyList<LintFile> files, LintFacts facts, bool isTraced = true, LintMemory? memory = null)
    {
        Files = files;
        Facts = facts;
        Memory = memory;
        Charts = [.. files.OfType<LintChart>().Select(c => new ChartSubject(c, facts, isTraced, memory))];
        Manifests = [.. Of(LintKind.Manifests).Select(f => ManifestFile.Read(f.Name, f.Text))];
        Objects = [.. Charts.SelectMany(c => c.Objects), .. Manifests.SelectMany(m => m.Objects)];
        Index = new ObjectIndex(Objects, facts.Namespace);
        HasPods = Objects.Any(o => o.Pod is not null);
        LintFile[] all = [.. files, .. EmbeddedFiles.Of(Charts, Manifests)];
        var haproxy = Once(HaProxyConfig.Parse, memory?.HaProxy);
        HaProxy = [.. from f in Of(LintKind.HaProxy, all) let known = haproxy(f.Text) select new HaProxyFile(NameOf(f), f.Text, known.Config) { Embedded = f.Embedded, Cleared = known.Cleared }];
        Exports = [.. Of(LintKind.Exports, all).Select(f => new ExportsLintFile(NameOf(f), f.Text, ExportsFile.Parse(f.Text, f.Name)) { Embedded = f.Embedded })];
        var mosquitto = Once(MosquittoConfig.Parse, memory?.Mosquitto);
        Mosquitto = [.. from f in Of(LintKind.Mosquitto, all) let known = mosquitto(f.Text) select new MosquittoFile(NameOf(f), f.Text, known.Config) { Embedded = f.Embedded, Cleared = known.Cleared }];
        Deployments = [.. Of(LintKind.Deployment).Select(f => DeploymentReader.Read(f.Name, System.Text.Encoding.UTF8.GetBytes(f.Text), []))];
        Values = [.. Of(LintKind.Values).Select(f => new ValuesLintFile(f.Name, f.Text) { Memory = memory })];
        SetupScripts = [.. Of(LintKind.SetupScript).Select(Sharing)];
        Instructions = [.. Of(LintKind.Instructions).Select(Sharing)];

        LintFile Sharing(LintFile file) => memory is null ? file : file with { Memory = memory };

        // That of an embedded file is looked for when it is asked for.
        static string NameOf(LintFile file) => file.Embedded is null ? file.Name : "";

        // A chart's ConfigMap has the file that lies beside the chart, and other deployments have it too.
        Func<string, KnownConfig<T>> Once<T>(Func<string, T> read, Recent<ConfigText, KnownConfig<T>>? shared)
        {
            if (shared is not null)
            {
                return text => shared.Of(new ConfigText(text, facts), t => new KnownConfig<T>(read(t.Text), new ClearedRules()));
            }

            var known = new Dictionary<string, KnownConfig<T>>(StringComparer.Ordinal);
            return text => known.TryGetValue(text, out var config) ? config : known[text] = new KnownConfig<T>(read(text), null);
        }

        IEnumerable<LintFile> Of(LintKind kind, IReadOnlyList<LintFile>? among = null) => (among ?? files).Where(f => f.Kind == kind && f.Damage is null);
    }

    /// <summary>Every file.</summary>
    public IReadOnlyList<LintFile> Files { get; }

    /// <summary>What is known beside the files.</summary>
    public LintFacts Facts { get; }

    /// <summary>What is shared with the subjects of other calls; null when there are none.</summary>
    public LintMemory? Memory { get; }

    /// <summary>The charts, rendered.</summary>
    public IReadOnlyList<ChartSubject> Charts { get; }

    /// <summary>The files of manifests.</summary>
    public IReadOnlyList<ManifestFile> Manifests { get; }

    /// <summary>The objects of all charts and files of manifests.</summary>
    public IReadOnlyList<ManifestObject> Objects { get; }

    /// <summary>Whether any object is a pod or makes pods.</summary>
    public bool HasPods { get; }

    /// <summary>The pods that the objects are or make, in their order.</summary>
    public IReadOnlyList<PodView> Pods => field ??= [.. Objects.Where(o => o.Pod is not null).Select(o => o.Pod!)];

    /// <summary>Finds objects by kind and name.</summary>
    public ObjectIndex Index { get; }

    /// <summary>The haproxy.cfg files, those in ConfigMaps too.</summary>
    public IReadOnlyList<HaProxyFile> HaProxy { get; }

    /// <summary>The exports files.</summary>
    public IReadOnlyList<ExportsLintFile> Exports { get; }

    /// <summary>The mosquitto.conf files, those in ConfigMaps too.</summary>
    public IReadOnlyList<MosquittoFile> Mosquitto { get; }

    /// <summary>The deployment files, with the findings of their own rules.</summary>
    public IReadOnlyList<DeploymentReading> Deployments { get; }

    /// <summary>The values files that stand beside a chart.</summary>
    public IReadOnlyList<ValuesLintFile> Values { get; }

    /// <summary>The scripts that set up the NFS server.</summary>
    public IReadOnlyList<LintFile> SetupScripts { get; }

    /// <summary>The instructions for people.</summary>
    public IReadOnlyList<LintFile> Instructions { get; }
}
