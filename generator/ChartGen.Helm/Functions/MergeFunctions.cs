using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's <c>merge</c> and <c>mergeOverwrite</c> (dario.cat/mergo 1.0.1), and deep copies.</summary>
internal static class MergeFunctions
{
    private const int MaxDepth = 10_000;

    public static void AddTo(FunctionRegistry registry)
    {
        registry.AddVariadic("merge", [T.AnyMap, T.AnyMap], T.Any, (_, a) => MergeOrNothing(a));
        registry.AddVariadic("mustMerge", [T.AnyMap, T.AnyMap], T.Any, (_, a) => Merge(a, overwrites: false));
        registry.AddVariadic("mergeOverwrite", [T.AnyMap, T.AnyMap], T.Any, (_, a) => Merge(a, overwrites: true));
        registry.AddVariadic("mustMergeOverwrite", [T.AnyMap, T.AnyMap], T.Any, (_, a) => Merge(a, overwrites: true));
        registry.Add("deepCopy", [T.Any], T.Any, (_, a) => Copy(a[0]));
        registry.Add("mustDeepCopy", [T.Any], T.Any, (_, a) => Copy(a[0]));
    }

    /// <summary>Copies maps and lists; all else does not change.</summary>
    public static object? CopyValue(object? value, int depth = 0)
    {
        if (depth > MaxDepth)
        {
            throw new LimitException("values nest too deeply to be copied");
        }

        switch (value)
        {
            case GoMap { IsNil: false } map:
                var copy = new GoMap(map.Type, map.Count);
                foreach (var key in map.SortedKeys)
                {
                    copy[key] = CopyValue(map[key], depth + 1);
                }

                return copy;
            case GoList { IsNil: false } list:
                var items = new List<object?>(list.Count);
                foreach (var item in list)
                {
                    items.Add(CopyValue(item, depth + 1));
                }

                return new GoList(list.Type, items);
            case GoVersion:
                return GoVersion.Zero;
            default:
                return value;
        }
    }

    private static object Copy(object? value) => value is null
        ? throw new GoErrorException("reflect: call of reflect.Value.Type on zero Value")
        : CopyValue(value)!;

    // sprig gives no error here, and an empty string for what mergo refuses.
    private static object MergeOrNothing(ReadOnlySpan<object?> maps)
    {
        try
        {
            return Merge(maps, overwrites: false);
        }
        catch (GoErrorException)
        {
            return "";
        }
    }

    private static GoMap Merge(ReadOnlySpan<object?> maps, bool overwrites)
    {
        var target = (GoMap)maps[0]!;
        if (target.IsNil)
        {
            target = new GoMap(T.AnyMap);
        }

        foreach (var source in maps[1..])
        {
            Into(target, (GoMap)source!, overwrites, 0);
        }

        return target;
    }

    private static void Into(GoMap target, GoMap source, bool overwrites, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new LimitException("values nest too deeply to be merged");
        }

        foreach (var key in source.SortedKeys)
        {
            if (!source.TryGetValue(key, out var value))
            {
                continue;
            }

            var exists = target.TryGetValue(key, out var own);
            if (value is null)
            {
                if (overwrites)
                {
                    target[key] = null;
                }

                continue;
            }

            if (value is GoMap inner && own is GoMap { IsNil: false } ownMap)
            {
                Into(ownMap, inner, overwrites, depth + 1);
                if (ownMap.Count > 0)
                {
                    continue;
                }
            }

            // mergo goes into pointers, such as semver's versions, and finds something else there.
            if (!overwrites && own is GoReference { Type.Kind: GoKind.Pointer } && value is GoReference { Type.Kind: GoKind.Map or GoKind.Struct } and not GoMap { IsNil: true })
            {
                throw new GoErrorException("src and dst must be of same type");
            }

            if (overwrites || !exists || !GoTruth.Of(own))
            {
                target[key] = value;
            }
        }
    }
}
