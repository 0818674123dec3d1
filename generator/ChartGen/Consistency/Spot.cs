using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>Where something was read. The author's place is looked for only when something is found there.</summary>
internal abstract class Spot
{
    private static readonly Rule Any = new("", Severity.Note, "");

    private Finding? probe;

    /// <summary>No place: of what is read only to be compared.</summary>
    public static Spot None { get; } = Of(default(SourceLocation), null);

    public SourceLocation Location => (probe ??= Make(Any, "")).Location;

    public static Spot Of(ManifestObject item, YamlNode? node, string path) => new OfNode(item, node, path);

    /// <summary>The place of a field, which is looked for when it is asked for.</summary>
    /// <param name="item">The object.</param>
    /// <param name="path">The path of its keys, such as <c>metadata.namespace</c>.</param>
    public static Spot Of(ManifestObject item, string path) => new OfPath(item, path);

    public static Spot Of(LintFile file, int line, int column) => new OfLine(file, line, column);

    public static Spot Of(SourceLocation location, string? subject) => new OfLocation(location, subject);

    /// <summary>A place that is looked for when it is asked for.</summary>
    public static Spot Later(Func<SourceLocation> location, string? subject) => new Asked(location, subject);

    /// <summary>A finding here, with other places that have to do with it.</summary>
    public Finding Find(Rule rule, string message, params IEnumerable<RelatedPlace> related)
    {
        var finding = Make(rule, message);
        return finding with { Related = [.. finding.Related.Concat(related).Where(r => r.Location != finding.Location).Distinct()] };
    }

    /// <summary>This place as a related one.</summary>
    public RelatedPlace Related(string message) => new(Location, message);

    protected abstract Finding Make(Rule rule, string message);

    private sealed class OfNode(ManifestObject item, YamlNode? node, string path) : Spot
    {
        protected override Finding Make(Rule rule, string message) => item.Find(rule, node, path, message);
    }

    private sealed class OfPath(ManifestObject item, string path) : Spot
    {
        protected override Finding Make(Rule rule, string message) => item.Find(rule, item.Field(path.Split('.')), path, message);
    }

    private sealed class OfLine(LintFile file, int line, int column) : Spot
    {
        protected override Finding Make(Rule rule, string message) => file.Find(rule, line, column, message);
    }

    private sealed class OfLocation(SourceLocation location, string? subject) : Spot
    {
        protected override Finding Make(Rule rule, string message) => new(rule, location, message) { Subject = subject };
    }

    private sealed class Asked(Func<SourceLocation> location, string? subject) : Spot
    {
        protected override Finding Make(Rule rule, string message) => new(rule, location(), message) { Subject = subject };
    }
}
