namespace ChartGen.Kubernetes;

/// <summary>A file of manifests: documents parted by <c>---</c>.</summary>
/// <param name="Name">The file as the user named it.</param>
/// <param name="Objects">Its objects, in their order.</param>
/// <param name="Problems">What is wrong with its YAML.</param>
public sealed record ManifestFile(string Name, IReadOnlyList<ManifestObject> Objects, IReadOnlyList<ManifestProblem> Problems)
{
    /// <summary>Reads a file.</summary>
    public static ManifestFile Read(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var problems = new List<ManifestProblem>();
        var objects = new List<ManifestObject>();
        var lines = text.Split('\n');
        var from = 0;
        for (var i = 0; i <= lines.Length; i++)
        {
            if (i == lines.Length || IsMark(lines[i]))
            {
                Add(lines[from..i], from + 1);
                from = i + 1;
            }
        }

        return new ManifestFile(name, objects, problems);

        void Add(string[] document, int firstLine)
        {
            if (!Array.TrueForAll(document, l => l.AsSpan().Trim() is var t && (t.IsEmpty || t[0] == '#')))
            {
                var (read, places) = (ManifestDocument.Read(string.Join('\n', document), name), new FilePlaces(name, document, firstLine));
                problems.AddRange(read.ProblemsAt(places));
                objects.AddRange(read.ObjectsAt(places, name, []));
            }
        }
    }

    private static bool IsMark(string line) => line.StartsWith("---", StringComparison.Ordinal) && (line.Length == 3 || char.IsWhiteSpace(line[3]))
        && line.AsSpan(3).Trim() is var rest && (rest.IsEmpty || rest[0] == '#');
}
