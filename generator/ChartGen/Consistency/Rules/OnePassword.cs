using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The brokers' administrator has one password: the brokers begin with it, and the Management Center and the cluster operator log in with it.</summary>
public sealed class OnePassword : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7071", Severity.Error, "Brokers and whoever administers them must have one password");

    private const string Brokers = "MOSQUITTO_DYNSEC_PASSWORD";

    private static readonly string[] Administrators = [Brokers, "BROKER_ADMIN_PASSWORD"];

    private static readonly string[] Login = ["CEDALO_MC_USERNAME", "CEDALO_MC_PASSWORD"];

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        Statement[] passwords = [.. facts.Roles.All.SelectMany(Passwords)];
        var without = facts.Roles.Brokers.Where(b => b.Pod!.Containers.Where(c => !c.IsInit).All(c => Variable(c, Brokers) is null)).ToArray();
        return Agreement.Check(Rule, passwords)
            .Concat(passwords.Length == 0 ? [] : without.Select(b => Spot.Of(b, b.Pod!.Containers.FirstOrDefault(c => !c.IsInit)?.Node.Field("env") ?? b.Pod.Spec, $"{b.Pod.Path}.containers").Find(
                Rule, $"each broker of {b.Title} invents a password of its own, and {passwords[0].Saying} {passwords[0].Value}; expected is {Brokers} from there", passwords[0].Spot.Related(passwords[0].Saying))))
            .Concat(facts.Roles.Centers.SelectMany(Logins));
    }

    // What an init container checks, the program must have.
    private IEnumerable<Finding> Logins(PodView center) =>
        from name in Login
        where center.Containers.Any(c => c.IsInit && Variable(c, name) is not null)
        from container in center.Containers
        where !container.IsInit && ImageName.Of(container.Image).Last == "management-center" && Variable(container, name) is null && container.Node.Field("envFrom").Items().Count == 0
        select Spot.Of(center.Owner, container.Node.Field("env") ?? container.Node, $"{container.Path}.env").Find(Rule, $"container '{container.Name}' of {center.Owner.Title} has no {name}, so its login is the one that everybody knows; expected is {name} as its init container has it");

    private static IEnumerable<Statement> Passwords(PodView pod) =>
        from container in pod.Containers
        from variable in container.Node.Field("env").Items()
        where Administrators.Contains(variable.Field("name").Text())
        let key = variable.Field("valueFrom", "secretKeyRef")
        where key.Field("name").Text() is { Length: > 0 }
        select new Statement(pod.Owner.Title, $"key {key.Field("key").Text()} of Secret/{key.Field("name").Text()}", $"{pod.Owner.Title} takes {variable.Field("name").Text()} from", Spot.Of(pod.Owner, key.Field("key") ?? variable, $"{container.Path}.env"));

    private static YamlNode? Variable(ContainerView container, string name) =>
        container.Node.Field("env").Items().FirstOrDefault(e => e.Field("name").Text() == name) ?? (container.Node.Field("envFrom").Items() is [var all, ..] ? all : null);
}
