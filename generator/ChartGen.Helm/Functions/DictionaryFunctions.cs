using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's functions on dictionaries. Where Go's order is that of chance, ours is that of the keys.</summary>
internal static class DictionaryFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        registry.AddVariadic("dict", [T.Any], T.AnyMap, (_, a) => Dictionary(a));
        registry.Add("get", [T.AnyMap, T.String], T.Any, (context, a) => Get(context, (GoMap)a[0]!, (string)a[1]!));
        registry.Add("set", [T.AnyMap, T.String, T.Any], T.AnyMap, (_, a) => Set((GoMap)a[0]!, (string)a[1]!, a[2]));
        registry.Add("unset", [T.AnyMap, T.String], T.AnyMap, (_, a) => Unset((GoMap)a[0]!, (string)a[1]!));
        registry.Add("hasKey", [T.AnyMap, T.String], T.Bool, (context, a) => HasKey(context, (GoMap)a[0]!, (string)a[1]!));
        registry.AddVariadic("pluck", [T.String, T.AnyMap], T.AnySlice, (context, a) => Pluck(context, (string)a[0]!, a[1..]));
        registry.AddVariadic("keys", [T.AnyMap], T.StringSlice, (context, a) => Keys(context, a));
        registry.Add("values", [T.AnyMap], T.AnySlice, (context, a) => Values(context, (GoMap)a[0]!));
        registry.AddVariadic("pick", [T.AnyMap, T.String], T.AnyMap, (context, a) => Pick(context, (GoMap)a[0]!, a[1..]));
        registry.AddVariadic("omit", [T.AnyMap, T.String], T.AnyMap, (context, a) => Omit(context, (GoMap)a[0]!, a[1..]));
        registry.AddVariadic("dig", [T.Any], T.Any, Dig);
    }

    private static GoMap Dictionary(ReadOnlySpan<object?> items)
    {
        var map = new GoMap(T.AnyMap, (items.Length + 1) / 2);
        for (var i = 0; i < items.Length; i += 2)
        {
            map[TextConversion.Text(items[i])] = i + 1 < items.Length ? items[i + 1] : "";
        }

        return map;
    }

    private static object? Get(FunctionContext context, GoMap map, string key)
    {
        context.Read(map, key);
        return map.TryGetValue(key, out var value) ? value : "";
    }

    private static GoMap Set(GoMap map, string key, object? value)
    {
        if (map.IsNil)
        {
            throw new GoErrorException("assignment to entry in nil map");
        }

        map[key] = value;
        return map;
    }

    private static GoMap Unset(GoMap map, string key)
    {
        map.Remove(key);
        return map;
    }

    private static object HasKey(FunctionContext context, GoMap map, string key)
    {
        context.Read(map, key);
        return GoBox.Bool(map.ContainsKey(key));
    }

    private static GoList Pluck(FunctionContext context, string key, ReadOnlySpan<object?> maps)
    {
        var values = new List<object?>();
        foreach (var map in maps)
        {
            context.Read((GoMap)map!, key);
            if (((GoMap)map!).TryGetValue(key, out var value))
            {
                values.Add(value);
            }
        }

        return new GoList(values);
    }

    private static GoList Keys(FunctionContext context, ReadOnlySpan<object?> maps)
    {
        var keys = new List<object?>();
        foreach (var map in maps)
        {
            context.ReadAll(map);
            foreach (var key in ((GoMap)map!).SortedKeys)
            {
                keys.Add(key);
            }
        }

        return new GoList(T.StringSlice, keys);
    }

    private static GoList Values(FunctionContext context, GoMap map)
    {
        context.ReadAll(map);
        return new GoList([.. map.Select(entry => entry.Value)]);
    }

    private static GoMap Pick(FunctionContext context, GoMap map, ReadOnlySpan<object?> keys)
    {
        var picked = new GoMap();
        foreach (string? key in keys)
        {
            context.Read(map, key!);
            if (map.TryGetValue(key!, out var value))
            {
                picked[key!] = value;
            }
        }

        return picked;
    }

    private static GoMap Omit(FunctionContext context, GoMap map, ReadOnlySpan<object?> keys)
    {
        context.ReadAll(map);
        var rest = new GoMap(T.AnyMap, map.Count);
        foreach (var (key, value) in map)
        {
            if (!keys.Contains(key))
            {
                rest[key] = value;
            }
        }

        return rest;
    }

    private static object? Dig(FunctionContext context, ReadOnlySpan<object?> arguments)
    {
        if (arguments.Length < 3)
        {
            throw new GoErrorException("dig needs at least three arguments");
        }

        var current = arguments[^1] as GoMap ?? throw Conversion(arguments[^1], "map[string]interface {}");
        var keys = arguments[..^2];
        for (var i = 0; i < keys.Length; i++)
        {
            var key = keys[i] as string ?? throw Conversion(keys[i], "string");
            context.Read(current, key);
            if (!current.TryGetValue(key, out var value))
            {
                return arguments[^2];
            }

            if (i == keys.Length - 1)
            {
                return value;
            }

            current = value as GoMap ?? throw Conversion(value, "map[string]interface {}");
        }

        return null;
    }

    private static GoErrorException Conversion(object? value, string wanted) =>
        new($"interface conversion: interface {{}} is {GoType.Of(value)?.Name ?? "nil"}, not {wanted}");
}
