using System.Globalization;
using ChartGen.Helm.Values;
using ChartGen.Helm.Yaml;

namespace ChartGen.Helm.Charts;

/// <summary>
/// Reads YAML into a Go struct as sigs.k8s.io/yaml and encoding/json do: numbers and booleans become strings where a
/// string is wanted, names compare without case, and the first thing that does not fit is reported when all is read.
/// </summary>
internal sealed class ShapeDecoder
{
    private readonly List<string> path = [];
    private string structName = "";
    private string? problem;

    /// <summary>Fills a map of the struct's fields.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="shape">The struct.</param>
    /// <param name="into">The fields, with what they were before.</param>
    /// <exception cref="GoErrorException">It is no YAML, or does not fit.</exception>
    public static void Decode(string text, StructShape shape, GoMap into)
    {
        var value = GoYaml.Read(text, floats: false, out var hasBadNumber);
        if (hasBadNumber)
        {
            RefuseBadNumbers(value, shape);
        }

        var decoder = new ShapeDecoder();
        if (value is GoMap map)
        {
            decoder.Struct(map, shape, into);
        }
        else if (value is not null)
        {
            decoder.Refuse(value, shape);
        }

        if (decoder.problem is { } found)
        {
            throw new GoErrorException($"error unmarshaling JSON: while decoding JSON: {found}");
        }
    }

    /// <summary>The fields of a struct to which nothing was assigned.</summary>
    public static GoMap Zero(StructShape shape)
    {
        var map = new GoMap();
        foreach (var field in shape.Fields)
        {
            map[field.GoName] = field.Shape switch
            {
                TextShape => "",
                TruthShape => false,
                ListShape => new GoList([]),
                MapShape => GoMap.Nil(GoType.StringMap),
                _ => null,
            };
        }

        return map;
    }

    // JSON has no such numbers; only where a string is wanted do they become one.
    private static void RefuseBadNumbers(object? value, GoShape? shape)
    {
        switch (value)
        {
            case double number when !double.IsFinite(number) && shape is not TextShape:
                throw new GoErrorException($"error converting YAML to JSON: json: unsupported value: {GoFloat.Shortest(number)}");
            case GoList list:
                foreach (var item in list)
                {
                    RefuseBadNumbers(item, (shape as ListShape)?.Item);
                }

                break;
            case GoMap map:
                foreach (var (key, inner) in map)
                {
                    RefuseBadNumbers(inner, (shape as MapShape)?.Item ?? Field(shape as StructShape, key)?.Shape);
                }

                break;
        }
    }

    private static ShapeField? Field(StructShape? shape, string key) => shape is null
        ? null
        : Array.Find(shape.Fields, f => f.JsonName == key) ?? Array.Find(shape.Fields, f => f.JsonName.Equals(key, StringComparison.OrdinalIgnoreCase));

    private void Struct(GoMap map, StructShape shape, GoMap into)
    {
        var outer = structName;
        structName = shape.ShortName;
        foreach (var (key, value) in map)
        {
            if (Field(shape, key) is not { } field)
            {
                continue;
            }

            path.Add(field.JsonName);
            if (value is not null || field.Shape is ListShape or MapShape or StructShape)
            {
                into[field.GoName] = Value(value, field.Shape, into[field.GoName]);
            }

            path.RemoveAt(path.Count - 1);
        }

        structName = outer;
    }

    private object? Value(object? value, GoShape shape, object? before)
    {
        switch (shape, value)
        {
            case (AnyShape, _):
                return Floats(value);
            case (TextShape, null):
                return before ?? "";
            case (TextShape, string text):
                return text;
            case (TextShape, not (GoList or GoMap)):
                return TextOf(value!);
            case (TruthShape, bool truth):
                return truth;
            case (ListShape list, GoList items):
                return new GoList([.. items.Select(item => Value(item, list.Item, null))]);
            case (ListShape, null):
                return new GoList([]);
            case (MapShape, null):
                return GoMap.Nil(GoType.StringMap);
            case (MapShape inner, GoMap map):
                return Map(map, inner);
            case (StructShape, null):
                return null;
            case (StructShape inner, GoMap map):
                var fields = Zero(inner);
                Struct(map, inner, fields);
                return fields;
            default:
                Refuse(value!, shape);
                return before;
        }
    }

    private GoMap Map(GoMap map, MapShape shape)
    {
        var result = new GoMap(GoType.StringMap, map.Count);
        foreach (var (key, value) in map)
        {
            result[key] = Value(value, shape.Item, null);
        }

        return result;
    }

    private void Refuse(object value, GoShape shape)
    {
        var found = value switch
        {
            GoList => "array",
            GoMap => "object",
            string => "string",
            bool => "bool",
            _ => "number",
        };
        problem ??= path.Count == 0
            ? $"json: cannot unmarshal {found} into Go value of type {shape.TypeName}"
            : $"json: cannot unmarshal {found} into Go struct field {structName}.{string.Join('.', path)} of type {shape.TypeName}";
    }

    private static string TextOf(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        double number => GoFloat.Shortest((float)number, 32),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static object? Floats(object? value) => value switch
    {
        long number => (double)number,
        ulong number => (double)number,
        GoList list => new GoList([.. list.Select(Floats)]),
        GoMap map => map.Aggregate(new GoMap(), (all, entry) =>
        {
            all[entry.Key] = Floats(entry.Value);
            return all;
        }),
        _ => value,
    };
}
