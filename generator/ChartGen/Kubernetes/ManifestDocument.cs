using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>A document of manifests, read; the items of a List are objects of their own. It never changes.</summary>
/// <param name="Objects">Its objects.</param>
/// <param name="Problems">What is wrong with the YAML.</param>
public sealed record ManifestDocument(IReadOnlyList<ManifestContent> Objects, IReadOnlyList<YamlProblem> Problems)
{
    // A rendered object may be as large as Kubernetes lets it be, 1.5 MiB, and a list of them larger.
    private static readonly YamlLimits Limits = new(64 << 20, 500, 2_000_000);

    /// <summary>What keeps documents of a file for others of it that differ in a few words.</summary>
    /// <param name="most">How many.</param>
    public static YamlMemory Memory(int most) => new(Limits, most, isOneFile: true);

    /// <summary>Reads a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="source">The file or template, as messages name it.</param>
    /// <param name="memory">Documents of the same file that were read before; null when there are none.</param>
    public static ManifestDocument Read(string text, string source, YamlMemory? memory = null)
    {
        var reading = memory?.Read(source, text) ?? YamlReader.Read(source, text, Limits);
        return new ManifestDocument(reading.Root is YamlMapping root ? [.. In(root)] : [], reading.Problems);

        static IEnumerable<ManifestContent> In(YamlMapping mapping) =>
            mapping.Field("kind").Text() is { } kind && kind.EndsWith("List", StringComparison.Ordinal) && mapping.Field("items") is YamlSequence items
                ? items.Items.OfType<YamlMapping>().SelectMany(In)
                : [new ManifestContent(mapping)];
    }

    /// <summary>The objects where they were written.</summary>
    /// <param name="places">Where the document was written.</param>
    /// <param name="source">The file or template, as messages name it.</param>
    /// <param name="hookEvents">When it runs, for a hook.</param>
    public IReadOnlyList<ManifestObject> ObjectsAt(IManifestPlaces places, string source, IReadOnlyList<string> hookEvents)
    {
        var objects = new ManifestObject[Objects.Count];
        for (var i = 0; i < objects.Length; i++)
        {
            objects[i] = new ManifestObject(Objects[i], places, source) { HookEvents = hookEvents };
        }

        return objects;
    }

    /// <summary>The problems where they were written.</summary>
    public IEnumerable<ManifestProblem> ProblemsAt(IManifestPlaces places) =>
        Problems.Select(p => new ManifestProblem(p.Kind, places.Locate(new YamlScalar(p.Location, "", YamlScalarKind.Null, true), out _), p.Message));
}
