using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>An init container without a command runs its image's own program, which never ends, so that the pod never starts.</summary>
public sealed class EndlessInit : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7069", Severity.Error, "An init container with the image of the pod's program must have a command of its own");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        from pod in facts.Roles.All
        from container in pod.Containers
        where container.IsInit && container.Node.Field("restartPolicy").Text() != "Always"
        where container.Node.Field("command").Items().Count == 0 && container.Node.Field("args").Items().Count == 0
        where pod.Containers.Any(c => !c.IsInit && c.Image.Length > 0 && c.Image == container.Image && c.Node.Field("command").Items().Count == 0)
        select Spot.Of(pod.Owner, container.Node.Field("name") ?? container.Node, container.Path).Find(Rule, $"init container '{container.Name}' of {pod.Owner.Title} has no command and runs the program of {container.Image}, which never ends, so the pod never starts; expected is a command that ends");
}
