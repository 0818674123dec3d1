using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Nfs;

namespace ChartGen.Consistency.Rules;

/// <summary>Brokers and the Management Center can write to their directories.</summary>
public sealed class ExportAccess : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7050", Severity.Error, "Exports must let brokers and the Management Center write");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        Check(facts, facts.Nfs.Volumes.Where(v => v.Field("spec", "nfs", "path").Text() is not null).DistinctBy(v => v.Field("spec", "nfs", "path").Text()!).ToDictionary(v => v.Field("spec", "nfs", "path").Text()!));

    private IEnumerable<Finding> Check(ClusterFacts facts, Dictionary<string, ManifestObject> volumes) =>
        from file in facts.Subject.Exports
        from entry in file.Exports.Entries
        let volume = volumes.GetValueOrDefault(entry.Path)
        where volume is not null
        from client in entry.ReadClients
        let access = ExportsAccess.Of(client)
        where access is not { Writes: true, SquashesAll: false, IsRoot: true }
        let fault = Fault(access, IsRoots(facts, volume), client.AllOptions.Any(o => o.Text.StartsWith("anonuid=", StringComparison.Ordinal)))
        where fault is not null && client.HasBrackets
        select Spot.Of(file, client.Location.Line, client.Location.Column).Find(Rule, $"{entry.Path}, the directory of {volume.Title}, {fault}", Spot.Of(volume, volume.Field("spec", "nfs", "path"), "spec.nfs.path").Related(volume.Title));

    // With anonuid everybody writes as a user that was chosen; who owns the directories on the server, the files do not say.
    private static string? Fault(ExportsAccess access, bool isRoots, bool isChosen) => access switch
    {
        { Writes: false } => "is exported read-only; expected is the option rw",
        { SquashesAll: true } when isChosen => null,
        { SquashesAll: true } => "is exported with all_squash, so that everybody writes as nobody; expected is no_all_squash, the default, or anonuid with the owner of the directories",
        { IsRoot: false } when isRoots => "is exported with root_squash, and the Management Center runs as root; expected is no_root_squash",
        _ => null,
    };

    // The volume of the Management Center, which runs as root unless its pod says otherwise.
    private static bool IsRoots(ClusterFacts facts, ManifestObject volume) =>
        facts.Roles.Centers.Any(c =>
            c.Spec.Field("volumes").Items().Any(v => v.Field("persistentVolumeClaim", "claimName").Text() is { } claim && claim == volume.Field("spec", "claimRef", "name").Text())
            && (c.Spec.Field("securityContext", "runAsUser").Integer() ?? 0) == 0);
}
