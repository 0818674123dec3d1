using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's functions between strings and lists of strings.</summary>
internal static class StringListFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("join", [T.String, T.Any], T.String, (context, a) =>
        {
            context.ReadAll(a[1]);
            return string.Join((string)a[0]!, TextConversion.Texts(a[1]));
        });
        registry.Add("split", [T.String, T.String], T.StringMap, (_, a) => Numbered(Split((string)a[1]!, (string)a[0]!, -1)));
        registry.Add("splitn", [T.String, T.Int, T.String], T.StringMap, (_, a) => Numbered(Split((string)a[2]!, (string)a[0]!, (nint)a[1]!)));
        registry.Add("splitList", [T.String, T.String], T.StringSlice, (_, a) => GoList.OfStrings(Split((string)a[1]!, (string)a[0]!, -1)));
        registry.Add("toStrings", [T.Any], T.StringSlice, (_, a) => GoList.OfStrings(TextConversion.Texts(a[0])));
        registry.Add("sortAlpha", [T.Any], T.StringSlice, (_, a) => SortAlpha(a[0]));
    }

    /// <summary>Go's strings.SplitN; an empty separator parts the characters.</summary>
    public static List<string> Split(string text, string separator, nint most)
    {
        var parts = new List<string>();
        if (most == 0)
        {
            return parts;
        }

        var rest = 0;
        while (most < 0 || parts.Count < most - 1)
        {
            int next;
            if (separator.Length > 0)
            {
                next = text.IndexOf(separator, rest, StringComparison.Ordinal);
                if (next < 0)
                {
                    break;
                }
            }
            else
            {
                next = rest >= text.Length ? text.Length : rest + (char.IsHighSurrogate(text[rest]) ? 2 : 1);
                if (next >= text.Length)
                {
                    break;
                }
            }

            parts.Add(text[rest..next]);
            rest = next + separator.Length;
        }

        if (separator.Length > 0 || rest < text.Length)
        {
            parts.Add(text[rest..]);
        }

        return parts;
    }

    private static GoMap Numbered(List<string> parts)
    {
        var map = new GoMap(T.StringMap, parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            map[$"_{i}"] = parts[i];
        }

        return map;
    }

    private static GoList SortAlpha(object? value)
    {
        if (value is not GoList)
        {
            return GoList.OfStrings([TextConversion.Text(value)]);
        }

        var texts = TextConversion.Texts(value);
        texts.Sort(GoText.Compare);
        return GoList.OfStrings(texts);
    }
}
