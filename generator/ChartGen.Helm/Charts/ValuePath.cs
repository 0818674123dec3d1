using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>Finds values by paths such as <c>a.b.c</c>.</summary>
internal static class ValuePath
{
    /// <summary>What stands at a path, when it is there and no map; the value may be null.</summary>
    public static (object? Value, bool Found)? Leaf(GoMap values, string path)
    {
        var dot = path.LastIndexOf('.');
        var table = dot < 0 ? values : Table(values, path[..dot], out _);
        return table is not null && table.TryGetValue(path[(dot + 1)..], out var value) && value is not GoMap ? (value, true) : null;
    }

    /// <summary>The map at a path, or null; then <paramref name="missing"/> is the part that is no map.</summary>
    public static GoMap? Table(GoMap values, string path, out string missing)
    {
        foreach (var part in path.Split('.'))
        {
            missing = part;
            if (values[part] is not GoMap next)
            {
                return null;
            }

            values = next;
        }

        missing = "";
        return values;
    }

    /// <summary>A map that has the table at the path.</summary>
    public static GoMap Nest(string path, GoMap table)
    {
        if (path == ".")
        {
            return table;
        }

        foreach (var part in path.Split('.').Reverse())
        {
            table = new GoMap { { part, table } };
        }

        return table;
    }
}
