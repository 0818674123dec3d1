using System.Globalization;
using ChartGen.Helm.Yaml;

namespace ChartGen.Deployments.Reading;

/// <summary>The path of a field: keys separated by dots, list indices in brackets; a backslash keeps a dot in a key.</summary>
public sealed class FieldPath
{
    private FieldPath(IReadOnlyList<object> steps) => Steps = steps;

    /// <summary>The steps: a string for a key, an int for an index.</summary>
    public IReadOnlyList<object> Steps { get; }

    /// <summary>Reads a path.</summary>
    /// <exception cref="FormatException">It has an empty key or a bad index.</exception>
    public static FieldPath Parse(string path)
    {
        var steps = new List<object>();
        var key = new System.Text.StringBuilder();
        var afterIndex = false;
        for (var i = 0; i < path.Length; i++)
        {
            switch (path[i])
            {
                case '\\' when i + 1 < path.Length:
                    key.Append(path[++i]);
                    break;
                case '.':
                    EndKey(path, steps, key, afterIndex);
                    afterIndex = false;
                    break;
                case '[':
                    EndKey(path, steps, key, afterIndex);
                    i = Index(path, steps, i);
                    afterIndex = true;
                    break;
                default:
                    key.Append(path[i]);
                    break;
            }
        }

        EndKey(path, steps, key, afterIndex);
        return new FieldPath(steps);
    }

    /// <summary>Reads a JSON Pointer (RFC 6901) into a document, whose lists tell which steps are indices.</summary>
    public static FieldPath FromPointer(string pointer, YamlNode root)
    {
        var steps = new List<object>();
        YamlNode? node = root;
        foreach (var token in pointer.Split('/').Skip(1))
        {
            object step = node is YamlSequence && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                ? index
                : token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            steps.Add(step);
            node = Child(node, step);
        }

        return new FieldPath(steps);
    }

    /// <summary>The node at the path, or null.</summary>
    public YamlNode? FindIn(YamlNode root)
    {
        YamlNode? node = root;
        foreach (var step in Steps)
        {
            node = Child(node, step);
        }

        return node;
    }

    /// <summary>Where the node at the path stands, or else the nearest above it that is there.</summary>
    public SourceLocation LocationIn(YamlNode root)
    {
        var (node, location) = ((YamlNode?)root, root.Location);
        foreach (var step in Steps)
        {
            var key = node is YamlMapping mapping && step is string name ? mapping.Find(name)?.Key : null;
            node = Child(node, step);
            if (node is null)
            {
                break;
            }

            location = node is YamlMapping && key is not null ? key.Location : node.Location;
        }

        return location;
    }

    /// <summary>The path as a user writes it.</summary>
    public override string ToString() => string.Concat(Steps.Select((step, i) => step switch
    {
        int index => $"[{index.ToString(CultureInfo.InvariantCulture)}]",
        string key => (i == 0 ? "" : ".") + key,
        _ => "",
    }));

    internal static YamlNode? Child(YamlNode? node, object step) => (node, step) switch
    {
        (YamlMapping mapping, string key) => mapping.Find(key)?.Value,
        (YamlSequence list, int index) when index < list.Items.Count => list.Items[index],
        _ => null,
    };

    private static void EndKey(string path, List<object> steps, System.Text.StringBuilder key, bool afterIndex)
    {
        if (key.Length == 0 && !afterIndex)
        {
            throw new FormatException($"'{path}' has an empty key; write keys separated by dots, such as nfs.server");
        }

        if (key.Length > 0)
        {
            steps.Add(key.ToString());
            key.Clear();
        }
    }

    private static int Index(string path, List<object> steps, int open)
    {
        var close = path.IndexOf(']', open);
        if (close < 0 || !int.TryParse(path.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            throw new FormatException($"'{path}' has a bad index; write a number in brackets, such as nodes[0]");
        }

        steps.Add(index);
        return close;
    }
}
