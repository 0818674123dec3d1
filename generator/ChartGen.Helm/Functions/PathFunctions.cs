using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>Go's path package; on Linux, where Helm's own tests ran, filepath is the same.</summary>
internal static class PathFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        Add(registry, "");
        Add(registry, "os");
    }

    private static void Add(FunctionRegistry registry, string prefix)
    {
        registry.Add(Name(prefix, "base"), [T.String], T.String, (_, a) => Base((string)a[0]!));
        registry.Add(Name(prefix, "dir"), [T.String], T.String, (_, a) => Directory((string)a[0]!));
        registry.Add(Name(prefix, "clean"), [T.String], T.String, (_, a) => Clean((string)a[0]!));
        registry.Add(Name(prefix, "ext"), [T.String], T.String, (_, a) => Extension((string)a[0]!));
        registry.Add(Name(prefix, "isAbs"), [T.String], T.Bool, (_, a) => GoBox.Bool(((string)a[0]!).StartsWith('/')));
    }

    private static string Name(string prefix, string name) =>
        prefix.Length == 0 ? name : prefix + char.ToUpperInvariant(name[0]) + name[1..];

    private static string Base(string path)
    {
        if (path.Length == 0)
        {
            return ".";
        }

        path = path.TrimEnd('/');
        return path.Length == 0 ? "/" : path[(path.LastIndexOf('/') + 1)..];
    }

    private static string Directory(string path) => Clean(path[..(path.LastIndexOf('/') + 1)]);

    private static string Extension(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return dot < 0 ? "" : name[dot..];
    }

    private static string Clean(string path)
    {
        var isRooted = path.StartsWith('/');
        var parts = new List<string>();
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && !(part == ".." && isRooted))
            {
                parts.Add(part);
            }
        }

        var cleaned = (isRooted ? "/" : "") + string.Join('/', parts);
        return cleaned.Length == 0 ? "." : cleaned;
    }
}
