using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency.Rules;

/// <summary>The commands in the instructions name what there is: the chart's archive, its values, the ConfigMaps and Secrets that pods wait for.</summary>
public sealed class InstructionNames : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7049", Severity.Error, "Commands in the instructions must name what exists");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        if (facts.Subject.Charts is not [{ Chart: { } chart } subject])
        {
            return [];
        }

        var archive = subject.File.Name.EndsWith(".tgz", StringComparison.Ordinal) ? Path.GetFileName(subject.File.Name) : $"{chart.Name}-{chart.Version}.tgz";
        var found = new FoundList();
        var objects = new InstructedObjects(facts);
        var values = facts.ValuesOf(subject);
        foreach (var file in facts.Subject.Instructions)
        {
            foreach (var command in ShellCommand.Of(file))
            {
                if (command.Words[0].Text == "helm")
                {
                    found.Add(Archives(command, archive));
                    found.Add(Values(command, values));
                }
                else if (command.Words[0].Text == "kubectl")
                {
                    if (command.Words.Count > 3 && command.Words[1].Text == "create")
                    {
                        found.Add(ConfigMaps(command, facts));
                    }

                    found.Add(objects.Missing(Rule, command));
                }
            }
        }

        return found.All;
    }

    private IEnumerable<Finding> Archives(ShellCommand command, string archive) =>
        command.Said.Archives.Count == 0 ? [] :
        from word in command.Said.Archives
        where Path.GetFileName(word.Text) != archive
        select command.Spot(word).Find(Rule, $"the command names {word.Text}, and the chart is {archive}; expected is {archive}");

    private IEnumerable<Finding> Values(ShellCommand command, YamlNode? values) =>
        command.Said.Paths.Count == 0 || values is null ? [] :
        from set in command.Said.Paths
        where !IsValue(values, set.Path)
        select command.Spot(set.Value).Find(Rule, $"the command sets {string.Join('.', set.Path)}, which is no value of the chart; expected is a key of its values.yaml");

    // What is below an empty mapping is the user's.
    private static bool IsValue(YamlNode? node, string[] keys)
    {
        foreach (var key in keys)
        {
            if (node is YamlMapping { Entries.Count: 0 })
            {
                return true;
            }

            if ((node as YamlMapping)?.Find(key) is not { } entry)
            {
                return false;
            }

            node = entry.Value;
        }

        return true;
    }

    // kubectl create configmap NAME --from-file=KEY=FILE
    private IEnumerable<Finding> ConfigMaps(ShellCommand command, ClusterFacts facts)
    {
        if (command.Words is not [_, { Text: "create" }, { Text: "configmap" or "cm" }, { IsOpen: false } name, ..] || facts.Roles.Brokers.Count == 0)
        {
            return [];
        }

        YamlNode[] volumes = [.. facts.Subject.Pods.SelectMany(p => p.Spec.Field("volumes").Items()).SelectMany(v => v.Field("projected", "sources").Items().Prepend(v)).Select(v => v.Field("configMap")).OfType<YamlNode>()];
        YamlNode[] waiting = [.. volumes.Where(v => v.Field("name").Text() == name.Text)];
        if (waiting.Length == 0)
        {
            var missing = volumes.Select(v => v.Field("name").Text()).Where(n => facts.Subject.Index.OfKind("ConfigMap").All(c => c.Name != n)).Distinct();
            return [command.Spot(name).Find(Rule, $"the command makes ConfigMap/{name.Text}, which no pod mounts; expected is one that pods wait for: {string.Join(", ", missing)}")];
        }

        string[] keys = [.. waiting.SelectMany(v => v.Field("items").Items()).Select(i => i.Field("key").Text()).OfType<string>()];
        return
            from word in command.Option("--from-file")
            let key = word.Text.Contains('=', StringComparison.Ordinal) ? word.Text[..word.Text.IndexOf('=', StringComparison.Ordinal)] : Path.GetFileName(word.Text)
            where keys.Length > 0 && !keys.Contains(key)
            select command.Spot(word).Find(Rule, $"the command gives ConfigMap/{name.Text} the key {key}, and pods mount {string.Join(", ", keys)}; expected is that key");
    }
}
