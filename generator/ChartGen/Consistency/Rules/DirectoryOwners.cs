using System.Globalization;
using ChartGen.Consistency.Places;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The owner of the brokers' directories is the user that brokers run as: one that cannot write loses its data without a word.</summary>
public sealed class DirectoryOwners : ClusterRule
{
    private const string Documented = "1000:1000";

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7025", Severity.Error, "The brokers' directories must be owned by the user that they run as");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts) =>
        Agreement.Check(Rule, new[] { facts.Roles.Brokers.SelectMany(Pod), Script(facts), Tables(facts) }.SelectMany(s => s).OrderBy(s => s.Value != Documented)).Concat(Centers(facts));

    // Root writes everywhere; anybody else needs a directory of its own.
    private IEnumerable<Finding> Centers(ClusterFacts facts) =>
        from center in facts.Roles.Centers
        from container in center.Containers
        where !container.IsInit && ImageName.Of(container.Image).Last == "management-center"
        let node = container.Node.Field("securityContext", "runAsUser") ?? center.Spec.Field("securityContext", "runAsUser")
        where node.Integer() is > 0
        from line in facts.Nfs.ScriptLines
        where line.Line.Owner is not null && line.Line.Paths.Any(p => p.Text.Contains("management-center", StringComparison.Ordinal)) && line.Line.Owner.Split(':')[0] != node.Text()
        let owner = Spot.Of(line.File, line.Line.Number, line.Line.Text.IndexOf(line.Line.Owner!, StringComparison.Ordinal) + 1)
        select Spot.Of(center.Owner, node, $"{center.Path}.securityContext.runAsUser").Find(Rule, $"{center.Owner.Title} runs as user {node.Text()}, and the setup script gives its directory to {line.Line.Owner}, so it cannot write its configuration; expected is {line.Line.Owner!.Split(':')[0]}", owner.Related("the owner of its directory"));

    private static IEnumerable<Statement> Pod(ManifestObject broker)
    {
        foreach (var (context, path) in broker.Pod!.Containers.Where(c => !c.IsInit).Select(c => (c.Node.Field("securityContext"), $"{c.Path}.securityContext")).Append((broker.Pod.Spec.Field("securityContext"), $"{broker.Pod.Path}.securityContext")))
        {
            if (context.Field("runAsUser").Integer() is { } user)
            {
                var group = context.Field("runAsGroup").Integer() ?? broker.Pod.Spec.Field("securityContext", "fsGroup").Integer() ?? user;
                yield return new Statement(broker.Title, string.Create(CultureInfo.InvariantCulture, $"{user}:{group}"), $"{broker.Title} runs as", Spot.Of(broker, context.Field("runAsUser"), $"{path}.runAsUser"));
                yield break;
            }
        }
    }

    private static IEnumerable<Statement> Script(ClusterFacts facts) =>
        facts.Lists.Where(l => l.Kind == PlaceKind.Script).SelectMany(l => l.Places).Select(p => p.Entry.Title).ToHashSet() is not { Count: > 0 } ofBrokers ? [] :
        from line in facts.Nfs.ScriptLines
        where line.Line.Owner is not null && line.Line.Paths.Any(p => ofBrokers.Contains(p.Text))
        select new Statement(line.File.Name, line.Line.Owner!, "the setup script gives a broker's directory to", Spot.Of(line.File, line.Line.Number, line.Line.Text.IndexOf(line.Line.Owner!, StringComparison.Ordinal) + 1));

    private static IEnumerable<Statement> Tables(ClusterFacts facts) =>
        from file in facts.Subject.Instructions
        from table in TableRow.Tables(file)
        from row in table
        where row.Said.Owners.Count > 0 && row.Cells.Any(c => IsPod(facts, c.Text))
        from cell in row.Said.Owners
        select new Statement(file.Name, cell.Text, "the table gives a broker's directory to", Spot.Of(file, row.Line, cell.Column));

    private static bool IsPod(ClusterFacts facts, string text)
    {
        var digits = text.Length - 1 - text.AsSpan().LastIndexOfAnyExceptInRange('0', '9');
        return digits > 0 && text.AsSpan(0, text.Length - digits).EndsWith('-')
            && text.EndsWith(facts.Pod(Facet.AtEnd("", "", text, Spot.None)?.Number ?? 0), StringComparison.Ordinal);
    }
}
