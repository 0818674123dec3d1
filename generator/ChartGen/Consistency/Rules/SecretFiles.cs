using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>Files of a Secret are root's; a mode for owner and group alone keeps them from a program that runs as somebody else, unless fsGroup is its group.</summary>
public sealed class SecretFiles : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7070", Severity.Error, "The files of a Secret must be readable for the program that needs them");

    private const int ReadableByAll = 4;

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from pod in facts.Roles.All
        where !pod.Spec.Field("securityContext", "fsGroup").IsSet() && pod.Spec.Field("securityContext", "supplementalGroups").Items().Count == 0
        let user = pod.Containers.Where(c => !c.IsInit).Select(c => User(pod, c)).FirstOrDefault(u => u > 0)
        where user > 0
        from volume in pod.Spec.Field("volumes").Items()
        let source = volume.Field("secret") ?? (volume.Field("projected", "sources").Items().Any(s => s.Field("secret") is not null) ? volume.Field("projected") : null)
        let mode = source.Field("defaultMode")
        where mode.Integer() is { } bits && (bits & ReadableByAll) == 0
        where pod.Containers.Any(c => c.Node.Field("volumeMounts").Items().Any(m => m.Field("name").Text() == volume.Field("name").Text()))
        select Spot.Of(pod.Owner, mode, $"{pod.Path}.volumes").Find(Rule, $"{pod.Owner.Title} runs as user {user} and cannot read the files of volume '{volume.Field("name").Text()}', which are root's with mode {Octal(mode.Integer()!.Value)}; expected is fsGroup in the pod's securityContext, or a mode such as 0444");

    // A group of the process that is root's reads them as well.
    private static long User(PodView pod, ContainerView container)
    {
        var own = container.Node.Field("securityContext");
        var all = pod.Spec.Field("securityContext");
        var group = own.Field("runAsGroup").Integer() ?? all.Field("runAsGroup").Integer();
        return group is null or 0 ? 0 : own.Field("runAsUser").Integer() ?? all.Field("runAsUser").Integer() ?? 0;
    }

    private static string Octal(long mode) => "0" + Convert.ToString(mode, 8);
}
