using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>Data that is kept where no volume is mounted; that of the vendor's broker, unless the pods that are given mount another.</summary>
public sealed class PersistenceOutside : LintRule
{
    private const string Data = "/mosquitto/data";

    private static readonly string[] Lasting = ["persistentVolumeClaim", "nfs", "csi", "hostPath", "ephemeral", "iscsi", "cephfs"];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6025", Severity.Warning, "Data should be kept below /mosquitto/data");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var moved = from file in subject.Mosquitto
                    from setting in file.Settings
                    where setting.Directive.Name == "persistence_location" && setting.Words.Length > 0 && !IsBelow(setting.Directive.Value, Data)
                    select (File: file, setting.Directive);
        var mounts = new Lazy<string[]>(() => [.. subject.Objects.SelectMany(Mounts)]);
        return moved
            .Where(m => !mounts.Value.Any(path => IsBelow(m.Directive.Value, path)))
            .Select(m => m.File.FindValue(Rule, m.Directive, $"'{m.Directive.Value}' is not on the volume of the broker, so the data is lost with the pod; allowed are {Data} and folders below it"));
    }

    private static bool IsBelow(string path, string folder) =>
        path.TrimEnd('/') == folder || path.StartsWith(folder + "/", StringComparison.Ordinal);

    // Where containers see what outlives their pod.
    private static IEnumerable<string> Mounts(ManifestObject owner)
    {
        var volumes = owner.Field("spec", "volumeClaimTemplates").Items().Select(t => t.Field("metadata", "name").Text())
            .Concat((owner.Pod?.Spec.Field("volumes").Items() ?? []).Where(v => Lasting.Any(kind => v.Field(kind) is not null)).Select(v => v.Field("name").Text()))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return (owner.Pod?.Containers ?? [])
            .SelectMany(c => c.Node.Field("volumeMounts").Items())
            .Where(m => m.Field("name").Text() is { } name && volumes.Contains(name))
            .Select(m => m.Field("mountPath").Text()?.TrimEnd('/'))
            .OfType<string>()
            .Where(path => path.Length > 0);
    }
}
