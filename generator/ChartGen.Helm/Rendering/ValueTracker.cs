using System.Globalization;
using System.Runtime.CompilerServices;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Rendering;

/// <summary>Notes which values a render reads, and for which piece of the output.</summary>
internal sealed class ValueTracker : IPieceObserver
{
    // So many are found sooner one by one than by their hashes.
    private const int Few = 8;

    private static readonly char[] Steps = ['.', '['];

    private readonly IValueObserver? next;
    private readonly Dictionary<GoReference, string> paths = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> leaves = new(StringComparer.Ordinal);
    private readonly HashSet<string> read = new(StringComparer.Ordinal);
    private readonly HashSet<string> readWhole = new(StringComparer.Ordinal);
    private readonly HashSet<string> ranged = new(StringComparer.Ordinal);
    private readonly HashSet<MissingRead> missing = [];
    private readonly List<string> order = [];

    public ValueTracker(GoMap values, IValueObserver? next)
    {
        this.next = next;
        Learn(values, "");
    }

    public int Count => order.Count;

    public IReadOnlyCollection<string> Between(int from, int to)
    {
        if (to - from > Few)
        {
            return new HashSet<string>(order.GetRange(from, to - from), StringComparer.Ordinal);
        }

        if (to <= from)
        {
            return [];
        }

        var paths = new List<string>(to - from);
        for (; from < to; from++)
        {
            if (!paths.Contains(order[from]))
            {
                paths.Add(order[from]);
            }
        }

        return paths;
    }

    public void Read(GoMap map, string key, in TemplatePosition position)
    {
        next?.Read(map, key, position);
        if (paths.TryGetValue(map, out var path))
        {
            path = Join(path, key);
            Note(path, read);
            if (!map.ContainsKey(key))
            {
                missing.Add(new MissingRead(path, position));
            }
        }
    }

    public void ReadAll(GoReference value, in TemplatePosition position)
    {
        next?.ReadAll(value, position);
        if (paths.TryGetValue(value, out var path))
        {
            Note(path, readWhole);
        }
    }

    public void ReadItems(GoReference value, in TemplatePosition position)
    {
        next?.ReadAll(value, position);
        if (paths.TryGetValue(value, out var path))
        {
            Note(path, ranged);
        }
    }

    public ValueUsage Usage()
    {
        var unread = leaves.Where(leaf => !read.Contains(leaf) && !ranged.Contains(leaf) && !ranged.Contains(leaf[..Math.Max(0, leaf.LastIndexOf('.'))]) && !Parents(leaf).Any(readWhole.Contains));
        return new ValueUsage([.. read.Concat(readWhole.Where(p => p.Length > 0)).Concat(ranged).Distinct().Order(StringComparer.Ordinal)], [.. unread.Order(StringComparer.Ordinal)])
        {
            Missing = [.. missing.OrderBy(m => m.Path, StringComparer.Ordinal).ThenBy(m => m.Position.Template, StringComparer.Ordinal).ThenBy(m => m.Position.Line).ThenBy(m => m.Position.Column)],
        };
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    private static IEnumerable<string> Parents(string path)
    {
        for (var length = path.Length; length > 0; length = path.LastIndexOfAny(Steps, length - 1))
        {
            yield return path[..length];
        }

        yield return "";
    }

    private void Note(string path, HashSet<string> into)
    {
        into.Add(path);
        if (path.Length > 0)
        {
            order.Add(path);
        }
    }

    private void Learn(GoReference value, string path)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        paths.TryAdd(value, path);
        if (value is GoList { Count: > 0 } list && list[0] is GoReference)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (list[i] is GoReference item)
                {
                    Learn(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
                }
            }
        }

        if (value is not GoMap { Count: > 0 } map)
        {
            leaves.Add(path);
            return;
        }

        foreach (var (key, inner) in map)
        {
            if (inner is GoReference reference)
            {
                Learn(reference, Join(path, key));
            }
            else
            {
                leaves.Add(Join(path, key));
            }
        }
    }
}
