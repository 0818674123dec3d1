using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's functions on lists; the ones with "must" are the same, since a template stops either way.</summary>
internal static class ListFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        registry.AddVariadic("list", [T.Any], T.AnySlice, (_, a) => new GoList([.. a]));
        registry.AddVariadic("tuple", [T.Any], T.AnySlice, (_, a) => new GoList([.. a]));
        Both(registry, "append", [T.Any, T.Any], T.AnySlice, (_, a) => Items(a[0], "push on").Append(a[1]));
        Both(registry, "push", [T.Any, T.Any], T.AnySlice, (_, a) => Items(a[0], "push on").Append(a[1]));
        Both(registry, "prepend", [T.Any, T.Any], T.AnySlice, (_, a) => new GoList([a[1], .. Items(a[0], "prepend on")]));
        Both(registry, "first", [T.Any], T.Any, (_, a) => Items(a[0], "find first on") is { Count: > 0 } list ? list[0] : null);
        Both(registry, "last", [T.Any], T.Any, (_, a) => Items(a[0], "find last on") is { Count: > 0 } list ? list[^1] : null);
        Both(registry, "rest", [T.Any], T.AnySlice, (_, a) => Part(Items(a[0], "find rest on"), 1, 0));
        Both(registry, "initial", [T.Any], T.AnySlice, (_, a) => Part(Items(a[0], "find initial on"), 0, 1));
        Both(registry, "reverse", [T.Any], T.AnySlice, (_, a) => new GoList([.. Items(a[0], "find reverse on").Reverse()]));
        Both(registry, "compact", [T.Any], T.AnySlice, (_, a) => new GoList([.. Items(a[0], "compact on").Where(GoTruth.Of)]));
        Both(registry, "uniq", [T.Any], T.AnySlice, (context, a) => Uniq(context, Items(a[0], "find uniq on")));
        Both(registry, "has", [T.Any, T.Any], T.Bool, (context, a) => GoBox.Bool(Has(context, a[0], a[1])));
        registry.AddVariadic("without", [T.Any, T.Any], T.AnySlice, Without);
        registry.AddVariadic("mustWithout", [T.Any, T.Any], T.AnySlice, Without);
        registry.AddVariadic("slice", [T.Any, T.Any], T.Any, Slice);
        registry.AddVariadic("mustSlice", [T.Any, T.Any], T.Any, Slice);
        registry.AddVariadic("concat", [T.Any], T.Any, Concat);
        Both(registry, "chunk", [T.Int, T.Any], ChunkType, (_, a) => Chunk((nint)a[0]!, a[1]));
    }

    private static T ChunkType { get; } = T.SliceOf(T.AnySlice);

    private static void Both(FunctionRegistry registry, string name, T[] parameters, T result, GoFunctionBody body)
    {
        registry.Add(name, parameters, result, body);
        registry.Add("must" + char.ToUpperInvariant(name[0]) + name[1..], parameters, result, body);
    }

    private static GoList Items(object? value, string action) => value switch
    {
        GoList list => list,
        null => throw NilDereference(),
        _ => throw new GoErrorException($"Cannot {action} type {ReflectionFunctions.KindName(value)}"),
    };

    private static GoErrorException NilDereference() => new("runtime error: invalid memory address or nil pointer dereference");

    private static GoList Part(GoList list, int fromStart, int fromEnd) => list.Count == 0
        ? GoList.Nil(T.AnySlice)
        : new GoList([.. list.Skip(fromStart).Take(list.Count - fromStart - fromEnd)]);

    private static GoList Uniq(FunctionContext context, GoList list)
    {
        var unique = new List<object?>();
        var simple = new HashSet<object>();
        foreach (var item in list)
        {
            // Strings, numbers and booleans are found by their hash; what is deep is compared with each.
            var isNew = item is null or GoReference or double ? !Contains(context, unique, item) : simple.Add(item);
            if (isNew)
            {
                unique.Add(item);
            }
        }

        return new GoList(unique);
    }

    private static bool Contains(FunctionContext context, IReadOnlyList<object?> items, object? needle)
    {
        context.Step(items.Count / 16);
        for (var i = 0; i < items.Count; i++)
        {
            if (ReflectionFunctions.DeepEqual(needle, items[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(FunctionContext context, object? needle, object? haystack)
    {
        context.ReadAll(haystack);
        return haystack is not null && Contains(context, Items(haystack, "find has on"), needle);
    }

    private static object? Without(FunctionContext context, ReadOnlySpan<object?> arguments)
    {
        var omitted = arguments[1..].ToArray();
        var rest = new List<object?>();
        foreach (var item in Items(arguments[0], "find without on"))
        {
            if (!Contains(context, omitted, item))
            {
                rest.Add(item);
            }
        }

        return new GoList(rest);
    }

    private static object? Slice(FunctionContext context, ReadOnlySpan<object?> arguments)
    {
        if (arguments[0] is not GoList list)
        {
            throw arguments[0] is null ? NilDereference() : new GoErrorException($"list should be type of slice or array but {ReflectionFunctions.KindName(arguments[0])}");
        }

        if (list.Count == 0)
        {
            return null;
        }

        var start = arguments.Length > 1 ? GoCast.ToInt(arguments[1]) : 0;
        var end = arguments.Length > 2 ? GoCast.ToInt(arguments[2]) : list.Count;
        return start >= 0 && start <= end && end <= list.Count
            ? new GoList(list.Type, [.. list.Skip((int)start).Take((int)(end - start))])
            : throw new GoErrorException("reflect.Value.Slice: slice index out of bounds");
    }

    private static object? Concat(FunctionContext context, ReadOnlySpan<object?> lists)
    {
        var all = new List<object?>();
        foreach (var value in lists)
        {
            if (value is not GoList list)
            {
                throw value is null ? NilDereference() : new GoErrorException($"Cannot concat type {ReflectionFunctions.KindName(value)} as list");
            }

            FunctionContext.CheckItems(all.Count + list.Count);
            all.AddRange(list);
        }

        return lists.Length == 0 || (all.Count == 0 && lists.Length > 0) ? GoList.Nil(T.AnySlice) : new GoList(all);
    }

    private static GoList Chunk(nint size, object? value)
    {
        var list = Items(value, "chunk");
        var chunks = new List<object?>();
        if (size <= 0)
        {
            throw new GoErrorException("runtime error: makeslice: len out of range");
        }

        foreach (var chunk in list.Chunk((int)Math.Min(size, int.MaxValue)))
        {
            chunks.Add(new GoList([.. chunk]));
        }

        return new GoList(ChunkType, chunks);
    }
}
