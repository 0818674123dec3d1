using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's functions about types, and deep equality.</summary>
internal static class ReflectionFunctions
{
    private const int MaxDepth = 10_000;

    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("typeOf", [T.Any], T.String, (_, a) => TypeName(a[0]));
        registry.Add("typeIs", [T.String, T.Any], T.Bool, (_, a) => GoBox.Bool((string)a[0]! == TypeName(a[1])));
        registry.Add("typeIsLike", [T.String, T.Any], T.Bool, (_, a) => GoBox.Bool(TypeName(a[1]) is var name && (name == (string)a[0]! || name == "*" + a[0])));
        registry.Add("kindOf", [T.Any], T.String, (_, a) => KindName(a[0]));
        registry.Add("kindIs", [T.String, T.Any], T.Bool, (_, a) => GoBox.Bool((string)a[0]! == KindName(a[1])));
        registry.Add("deepEqual", [T.Any, T.Any], T.Bool, (_, a) => GoBox.Bool(DeepEqual(a[0], a[1])));
    }

    /// <summary>reflect.DeepEqual: same types, same contents; a nil slice is not an empty one.</summary>
    public static bool DeepEqual(object? left, object? right, int depth = 0)
    {
        if (depth > MaxDepth)
        {
            throw new LimitException("values nest too deeply to be compared");
        }

        if (ReferenceEquals(left, right) && left is not double)
        {
            return true;
        }

        return (left, right) switch
        {
            (null, _) or (_, null) => false,
            (GoList first, GoList second) => first.Type.Name == second.Type.Name && first.IsNil == second.IsNil && ListsEqual(first, second, depth),
            (GoMap first, GoMap second) => first.Type.Name == second.Type.Name && first.IsNil == second.IsNil && MapsEqual(first, second, depth),
            (double first, double second) => first == second,
            (GoObject { Fields.Count: > 0 } first, GoObject second) => first.Type.Name == second.Type.Name && FieldsEqual(first, second, depth),
            _ => left.GetType() == right.GetType() && left.Equals(right),
        };
    }

    public static string KindName(object? value) => GoType.Of(value)?.Kind switch
    {
        null => "invalid",
        GoKind.Pointer => "ptr",
        { } kind => kind.ToString().ToLowerInvariant(),
    };

    private static string TypeName(object? value) => GoType.Of(value)?.Name ?? "<nil>";

    private static bool ListsEqual(GoList first, GoList second, int depth)
    {
        if (first.Count != second.Count)
        {
            return false;
        }

        for (var i = 0; i < first.Count; i++)
        {
            if (!DeepEqual(first[i], second[i], depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MapsEqual(GoMap first, GoMap second, int depth)
    {
        if (first.Count != second.Count)
        {
            return false;
        }

        foreach (var key in first.SortedKeys)
        {
            if (!second.TryGetValue(key, out var value) || !DeepEqual(first[key], value, depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool FieldsEqual(GoObject first, GoObject second, int depth)
    {
        for (var i = 0; i < first.Fields.Count; i++)
        {
            if (!DeepEqual(first.Fields[i].Value, second.Fields[i].Value, depth + 1))
            {
                return false;
            }
        }

        return true;
    }
}
