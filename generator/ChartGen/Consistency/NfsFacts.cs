using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ChartGen.Consistency.Places;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency;

/// <summary>What each artifact says of the NFS server and its directories.</summary>
internal sealed partial class NfsFacts
{
    public NfsFacts(LintSubject subject)
    {
        Volumes = [.. subject.Index.OfKind("PersistentVolume").Where(v => v.Field("spec", "nfs") is not null)];
        Exports = [.. subject.Exports.SelectMany(f => f.Exports.Entries.Select(e => new Directory(f.Name, e.Path, Spot.Of(f, e.Location.Line, e.Location.Column))))];
        var lines = subject.SetupScripts.SelectMany(f => ScriptLine.Of(f).Select(l => (File: f, Line: l))).ToArray();
        ScriptLines = lines;
        Prepared = [.. PathsOf(lines.Where(l => !l.Line.IsExport))];
    }

    private static readonly Memo<IReadOnlyList<Directory>, StrongBox<(HashSet<string> Exact, HashSet<string> Above)>> Paths =
        new(all => new(([.. all.Select(d => d.Path)], [.. all.Select(d => d.Path.TrimEnd('/'))])));

    /// <summary>The PersistentVolumes on NFS.</summary>
    public IReadOnlyList<ManifestObject> Volumes { get; }

    /// <summary>The directories that are exported.</summary>
    public IReadOnlyList<Directory> Exports { get; }

    /// <summary>The lines of the setup scripts that name directories.</summary>
    public IReadOnlyList<(LintFile File, ScriptLine Line)> ScriptLines { get; }

    /// <summary>The directories that the setup script prepares.</summary>
    public IReadOnlyList<Directory> Prepared { get; }

    /// <summary>The server, as each artifact names it.</summary>
    public IEnumerable<Statement> Servers(LintSubject subject) =>
    [
        .. Volumes.Where(v => v.Field("spec", "nfs", "server").Text() is not null)
            .Select(v => new Statement("the volumes", v.Field("spec", "nfs", "server").Text()!, $"{v.Title} is on the NFS server", Spot.Of(v, v.Field("spec", "nfs", "server"), "spec.nfs.server"))),
        .. from file in subject.Values
           let node = file.Reading.Root.Field("nfs")
           where node.Text() is { Length: > 0 }
           select new Statement(file.Name, node.Text()!, "the value nfs is", Spot.Of(node!.Location, null)),
        .. Logins(subject.Instructions),
        .. from chart in subject.Charts
           let file = EmbeddedJson.InChart(subject, chart, TopologyPlaces.Path)
           let node = file?.Root.Field("built", "nfs")
           where node.Text() is not null
           select new Statement(TopologyPlaces.Path, node.Text()!, "the chart is built for the NFS server", file!.Spot(node)),
    ];

    private static List<Statement> Logins(IReadOnlyList<LintFile> instructions)
    {
        List<Statement> found = [];
        foreach (var file in instructions)
        {
            foreach (var command in ShellCommand.Of(file))
            {
                if (command.Words[0].Text is not ("scp" or "ssh"))
                {
                    continue;
                }

                foreach (var word in command.Words)
                {
                    if (RootAt().Match(word.Text) is { Success: true } match)
                    {
                        found.Add(new Statement(file.Name, match.Groups["host"].Value.Trim('[', ']'), "a command goes to the NFS server", command.Spot(word)));
                    }
                }
            }
        }

        return found;
    }

    // The kernel takes no longer path (PATH_MAX).
    private const int MostCharacters = 4096;

    /// <summary>Whether a directory is below one of others, or the same.</summary>
    public static bool IsCovered(string path, IReadOnlyList<Directory> by)
    {
        var (exact, above) = Paths.Of(by).Value;
        if (exact.Contains(path))
        {
            return true;
        }

        for (var slash = path.Length > MostCharacters ? -1 : path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (above.Contains(path[..slash]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the paths of all brokers begin with.</summary>
    public static string BaseOf(string path) => Facet.OfPath("", "", path, Spot.None)?.Before ?? path;

    /// <summary>What paths below different folders have in common.</summary>
    public static string TailOf(string? path) => path is null ? "" : path[Math.Max(0, path.IndexOf("/server", StringComparison.Ordinal))..];

    /// <summary>Where a path was written: at the value that no other path has, when templates make it of values.</summary>
    public static Spot Authored(LintSubject subject, ManifestObject volume, YamlNode? node, string expected)
    {
        var path = node.Text() ?? "";
        foreach (var chart in subject.Charts.Where(c => c.Objects.Contains(volume)))
        {
            var value = chart.Values.Own.Entries().FirstOrDefault(e => e.Value is YamlScalar { Text.Length: > 1 } s && path.Contains(s.Text, StringComparison.Ordinal) && !expected.Contains(s.Text, StringComparison.Ordinal));
            if (value is not null)
            {
                return Spot.Of(value.Value.Location, $"{volume.Title} spec.nfs.path");
            }
        }

        return Spot.Of(volume, node, "spec.nfs.path");
    }

    private static IEnumerable<Directory> PathsOf(IEnumerable<(LintFile File, ScriptLine Line)> lines) =>
        from line in lines
        from path in line.Line.Paths
        select new Directory(line.File.Name, path.Text, Spot.Of(line.File, line.Line.Number, path.Column));

    [GeneratedRegex(@"\A[a-z][a-z0-9_-]*@(?<host>[A-Za-z0-9.-]+|\[[0-9a-fA-F:]+\])(?=:|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex RootAt();

    /// <summary>A directory that an artifact names.</summary>
    internal sealed record Directory(string Artifact, string Path, Spot Spot);
}
