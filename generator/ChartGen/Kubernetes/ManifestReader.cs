using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>Reads objects out of the text of a document.</summary>
public static class ManifestReader
{
    // A rendered object may be as large as Kubernetes lets it be, 1.5 MiB, and a list of them larger.
    private static readonly YamlLimits Limits = new(64 << 20, 500, 2_000_000);

    /// <summary>Reads one document. The items of a List are objects of their own.</summary>
    /// <param name="text">The document.</param>
    /// <param name="places">Where it was written.</param>
    /// <param name="source">The file or template, as messages name it.</param>
    /// <param name="hookEvents">When it runs, for a hook.</param>
    /// <param name="problems">Is given what is wrong with the YAML.</param>
    public static IEnumerable<ManifestObject> Read(string text, IManifestPlaces places, string source, IReadOnlyList<string> hookEvents, ICollection<ManifestProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var reading = YamlReader.Read(source, text, Limits);
        foreach (var problem in reading.Problems)
        {
            var node = new YamlScalar(problem.Location, "", YamlScalarKind.Null, true);
            problems.Add(new ManifestProblem(problem.Kind, places.Locate(node, out _), problem.Message));
        }

        return reading.Root is YamlMapping root ? Objects(root) : [];

        IEnumerable<ManifestObject> Objects(YamlMapping mapping) =>
            mapping.Field("kind").Text() is { } kind && kind.EndsWith("List", StringComparison.Ordinal) && mapping.Field("items") is YamlSequence items
                ? items.Items.OfType<YamlMapping>().SelectMany(Objects)
                : [new ManifestObject(mapping, places, source) { HookEvents = hookEvents }];
    }
}
