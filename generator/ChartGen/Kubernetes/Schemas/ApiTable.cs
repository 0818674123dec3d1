using System.Collections.Concurrent;
using ChartGen.Texts;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>The kinds and types of the API of Kubernetes, from the tables fields.txt and facts.txt. A type is read when it is first asked for.</summary>
internal sealed class ApiTable
{
    private static readonly Lazy<ApiTable> Loaded = new(() => new ApiTable());

    private readonly Dictionary<(string ApiVersion, string Kind), string> kinds = [];
    private readonly string fields;
    private readonly Dictionary<string, Range> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldFacts> facts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ObjectType> types = new(StringComparer.Ordinal);

    private ApiTable()
    {
        foreach (var line in Lines("facts.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var field in words[0].Split(','))
            {
                facts[field] = FieldFacts.Read(words[1..]);
            }
        }

        fields = ResourceText.Read("kubernetes/fields.txt");
        foreach (var row in ResourceText.Rows(fields))
        {
            var line = fields.AsSpan(row);
            if (char.IsAsciiLetterLower(line[0]) && line.ToString().Split(' ', 4) is [var version, var kind, var type])
            {
                kinds[(version, kind)] = type;
            }
            else
            {
                rows[line[..Math.Max(line.IndexOf(' '), 0)].ToString()] = row;
            }
        }

        Groups = kinds.Keys.Select(k => GroupOf(k.ApiVersion)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The tables.</summary>
    public static ApiTable Instance => Loaded.Value;

    /// <summary>The groups that are Kubernetes' own; the empty one is that of Pod and Service.</summary>
    public IReadOnlySet<string> Groups { get; }

    /// <summary>Every apiVersion and kind.</summary>
    public IReadOnlyCollection<(string ApiVersion, string Kind)> Kinds => kinds.Keys;

    /// <summary>The group of an apiVersion; empty for v1.</summary>
    public static string GroupOf(string apiVersion) => apiVersion.LastIndexOf('/') is var slash and >= 0 ? apiVersion[..slash] : "";

    /// <summary>The type of a kind; null when there is no such kind.</summary>
    public ObjectType? TypeOf(string apiVersion, string kind) => kinds.TryGetValue((apiVersion, kind), out var name) ? Type(name) : null;

    /// <summary>Whether any version of the API has such a kind.</summary>
    public bool HasKind(string kind) => kinds.Keys.Any(k => k.Kind == kind);

    /// <summary>A type by its name.</summary>
    public ObjectType Type(string name) => types.GetOrAdd(name, static (n, table) => ObjectType.Read(table.fields[table.rows[n]], table.facts), this);

    /// <summary>The lines of a table, without comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        var table = ResourceText.Read($"kubernetes/{name}");
        return ResourceText.Rows(table).Select(row => table[row]);
    }
}
