using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency.Rules;

/// <summary>The Management Center runs on the first of the workers that brokers prefer, and instructions name the same workers.</summary>
public sealed class HostNames : ClusterRule
{
    private const string HostLabel = "kubernetes.io/hostname";

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7027", Severity.Error, "All parts must name the same workers, the Management Center the first");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        var workers = facts.Roles.Brokers.SelectMany(b => Names(b.Pod!)).ToArray();
        if (workers.Length == 0)
        {
            return [];
        }

        string[] names = [.. workers.Select(w => w.Text()!)];
        var listed = string.Join(", ", names);
        return
        [
            .. from center in facts.Roles.Centers
               from node in Names(center)
               where node.Text() != names[0] && center.Owner.Kind == "Deployment"
               select Spot.Of(center.Owner, node, $"{center.Path}.affinity").Find(Rule, $"{center.Owner.Title} runs on {node.Text()}, and the brokers prefer {listed}; expected is the first of them, {names[0]}", Spot.Of(facts.Roles.Brokers[0], workers[0], "").Related("the brokers' workers")),
            .. from twice in workers.GroupBy(w => w.Text()).Where(g => g.Count() > facts.Roles.Brokers.Count)
               select Spot.Of(facts.Roles.Brokers[0], twice.Last(), $"{facts.Roles.Brokers[0].Pod!.Path}.affinity").Find(Rule, $"the brokers prefer {twice.Key} twice; expected are different workers"),
            .. OfInstructions(facts, workers, names, listed),
        ];
    }

    // for host in 'node-1' 'node-2' 'node-3'; do
    private IEnumerable<Finding> OfInstructions(ClusterFacts facts, YamlNode[] workers, string[] names, string listed)
    {
        var loops = Loops(facts)
            .Where(l => l.Words.Count > 0 && !l.Words.Select(w => w.Text).SequenceEqual(names) && !l.Words.Select(w => w.Text).ToHashSet().SetEquals(names))
            .DistinctBy(l => l.Command.File.Name)
            .ToArray();
        if (loops.Length == 0)
        {
            return [];
        }

        var said = loops.Select(l => string.Join(", ", l.Words.Select(w => w.Text))).Distinct().ToArray();
        var odd = said.Length == 1 ? workers.FirstOrDefault(w => loops[0].Words.All(l => l.Text != w.Text())) : null;
        // Several instructions that agree are right, and the chart is not.
        return loops.Length > 1 && odd is not null
            ? [Spot.Of(facts.Roles.Brokers[0], odd, "spec.template.spec.affinity").Find(Rule, $"the brokers prefer {odd.Text()}, and the instructions name {said[0]}; expected is one of those", loops.Select(l => l.Command.Spot(l.Words[0]).Related("the workers that the instructions name")))]
            : loops.Select(l => l.Command.Spot(l.Words.FirstOrDefault(w => !names.Contains(w.Text)) ?? l.Words[0]).Find(Rule, $"the command is for the workers {string.Join(", ", l.Words.Select(w => w.Text))}, and the brokers prefer {listed}; expected are the same"));
    }

    private static List<(ShellCommand Command, IReadOnlyList<ShellWord> Words)> Loops(ClusterFacts facts)
    {
        List<(ShellCommand, IReadOnlyList<ShellWord>)> loops = [];
        foreach (var file in facts.Subject.Instructions)
        {
            foreach (var command in ShellCommand.Of(file))
            {
                if (command.Said.Hosts.Count > 0)
                {
                    loops.Add((command, command.Said.Hosts));
                }
            }
        }

        return loops;
    }

    private static IEnumerable<YamlNode> Names(PodView pod)
    {
        var affinity = pod.Spec.Field("affinity", "nodeAffinity");
        var terms = affinity.Field("requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms").Items()
            .Concat(affinity.Field("preferredDuringSchedulingIgnoredDuringExecution").Items().Select(p => p.Field("preference")).OfType<YamlNode>());
        return terms.SelectMany(t => t.Field("matchExpressions").Items())
            .Where(e => e.Field("key").Text() == HostLabel && e.Field("operator").Text() == "In")
            .SelectMany(e => e.Field("values").Items())
            .Where(v => v.Text() is not null);
    }
}
