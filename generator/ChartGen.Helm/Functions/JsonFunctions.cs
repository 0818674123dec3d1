using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>JSON: Helm's own functions, and those of sprig that Helm keeps.</summary>
internal static class JsonFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("toJson", [T.Any], T.String, (context, a) => Forgiving(context, a[0]));
        registry.Add("mustToJson", [T.Any], T.String, (context, a) => Write(context, a[0]));
        registry.Add("toPrettyJson", [T.Any], T.String, (context, a) => Forgiving(context, a[0], isIndented: true));
        registry.Add("mustToPrettyJson", [T.Any], T.String, (context, a) => Write(context, a[0], isIndented: true));
        registry.Add("toRawJson", [T.Any], T.String, (context, a) => Forgiving(context, a[0], escapesHtml: false));
        registry.Add("mustToRawJson", [T.Any], T.String, (context, a) => Write(context, a[0], escapesHtml: false));
        registry.Add("fromJson", [T.String], T.AnyMap, (_, a) => ToMap((string)a[0]!));
        registry.Add("fromJsonArray", [T.String], T.AnySlice, (_, a) => ToList((string)a[0]!));
        registry.Add("mustFromJson", [T.String], T.Any, (_, a) => Read((string)a[0]!));
    }

    private static string Write(FunctionContext context, object? value, bool escapesHtml = true, bool isIndented = false)
    {
        context.ReadAll(value);
        return JsonWriter.Write(value, escapesHtml, isIndented);
    }

    // What cannot be written is nothing.
    private static string Forgiving(FunctionContext context, object? value, bool escapesHtml = true, bool isIndented = false)
    {
        try
        {
            return Write(context, value, escapesHtml, isIndented);
        }
        catch (GoErrorException)
        {
            return "";
        }
    }

    private static object? Read(string text)
    {
        var reader = new JsonReader(text);
        var value = reader.Read();
        return reader.ValueError is { } error ? throw new GoErrorException(error) : value;
    }

    /// <summary>A map; the error is an entry of it.</summary>
    internal static GoMap ToMap(string text)
    {
        if (ParsedJson.Find(text) is { } known)
        {
            return known;
        }

        try
        {
            var reader = new JsonReader(text);
            var value = reader.Read();
            var error = value is null or GoMap ? reader.ValueError : WrongType(value, T.AnyMap);
            var map = value as GoMap ?? (error is null ? GoMap.Nil(T.AnyMap) : new GoMap());
            if (error is not null)
            {
                map["Error"] = error;
            }

            ParsedJson.Keep(text, map);
            return map;
        }
        catch (GoErrorException exception)
        {
            return new GoMap { { "Error", exception.Message } };
        }
    }

    /// <summary>A list; the error is its only item.</summary>
    private static GoList ToList(string text)
    {
        try
        {
            var reader = new JsonReader(text);
            var value = reader.Read();
            var error = value is null or GoList ? reader.ValueError : WrongType(value, T.AnySlice);
            return error is not null ? GoList.Of(error) : value as GoList ?? GoList.Nil(T.AnySlice);
        }
        catch (GoErrorException exception)
        {
            return GoList.Of(exception.Message);
        }
    }

    private static string WrongType(object value, T wanted)
    {
        var kind = value switch
        {
            GoList => "array",
            GoMap => "object",
            string => "string",
            bool => "bool",
            _ => "number",
        };
        return $"json: cannot unmarshal {kind} into Go value of type {wanted}";
    }
}
