using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>Where something was read. The author's place is looked for only when something is found there.</summary>
internal sealed class Spot(Func<Rule, string, Finding> find)
{
    private static readonly Rule Any = new("", Severity.Note, "");

    private Finding? probe;

    public SourceLocation Location => (probe ??= find(Any, "")).Location;

    public static Spot Of(ManifestObject item, YamlNode? node, string path) => new((rule, message) => item.Find(rule, node, path, message));

    public static Spot Of(LintFile file, int line, int column) => new((rule, message) => file.Find(rule, line, column, message));

    public static Spot Of(SourceLocation location, string? subject) => new((rule, message) => new Finding(rule, location, message) { Subject = subject });

    /// <summary>A place that is looked for when it is asked for.</summary>
    public static Spot Later(Func<SourceLocation> location, string? subject) => new((rule, message) => new Finding(rule, location(), message) { Subject = subject });

    /// <summary>A finding here, with other places that have to do with it.</summary>
    public Finding Find(Rule rule, string message, params IEnumerable<RelatedPlace> related)
    {
        var finding = find(rule, message);
        return finding with { Related = [.. finding.Related.Concat(related).Where(r => r.Location != finding.Location).Distinct()] };
    }

    /// <summary>This place as a related one.</summary>
    public RelatedPlace Related(string message) => new(Location, message);
}
