using ChartGen.Helm.Charts;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Overrides;

/// <summary>
/// Reads what stands after <c>--set</c> and its kin: <c>a.b[0].c=1,d={x,y}</c>, with all of Helm's rules for lists,
/// indices, escapes and nulls.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="mode">What a value is.</param>
/// <param name="readFile">Reads the file that a value of <see cref="SetMode.File"/> names.</param>
internal sealed partial class SetParser(string text, SetMode mode, Func<string, string>? readFile = null)
{
    private const int LargestIndex = 65_536;
    private const int DeepestName = 30;

    // Helm has no bound for a[0][0]… and a[0].b[0].c…; values that deep help nobody.
    private const int DeepestIndex = 500;
    private const long MostMoved = 20_000_000;

    private int at;
    private int indices;
    private long moved;

    /// <summary>Sets what the text says in the values.</summary>
    /// <exception cref="HelmException">The text cannot be read; the message is Helm's.</exception>
    public void ParseInto(GoMap values)
    {
        do
        {
            indices = 0;
        }
        while (!Key(values, 0));
    }

    /// <summary>The same for JSON, whose refusals Helm words otherwise.</summary>
    /// <exception cref="HelmException">The text cannot be read.</exception>
    public void ParseJsonInto(GoMap values)
    {
        try
        {
            ParseInto(values);
        }
        catch (HelmException e) when (!e.IsLimit)
        {
            throw new HelmException($"failed parsing --set-json data {text}", e);
        }
    }

    private bool AtEnd => at >= text.Length;

    // True when the text has ended.
    private bool Key(GoMap data, int level)
    {
        var (key, last) = Until(mode == SetMode.Literal ? "=[." : "=[,.");
        switch (last)
        {
            case '\0':
                return key.Length == 0 ? true : throw new HelmException($"key {GoQuote.Quote(key)} has no value");
            case '[':
                return KeyOfList(data, key, level);
            case '=':
                return KeyOfValue(data, key);
            case ',':
                throw new HelmException($"key {GoQuote.Quote(key)} has no value (cannot end with ,)");
            default:
                return KeyOfMap(data, key, level + 1);
        }
    }

    private bool KeyOfList(GoMap data, string key, int level)
    {
        if (Index() is not { } index)
        {
            return true;
        }

        var list = data.TryGetValue(key, out var existing) ? Expect<GoList>(existing, "[]interface {}") : null;
        var (items, ended) = Item(Items(list), index, level);
        Set(data, key, new GoList(items));
        return ended;
    }

    private bool KeyOfValue(GoMap data, string key)
    {
        if (mode == SetMode.Json)
        {
            Set(data, key, EmptyValue() ? null : JsonValue());
            return false;
        }

        var (value, ended) = Value();
        Set(data, key, value);
        return ended;
    }

    private bool KeyOfMap(GoMap data, string key, int level)
    {
        if (level > DeepestName)
        {
            throw new HelmException($"value name nested level is greater than maximum supported nested level of {DeepestName}");
        }

        var inner = data.TryGetValue(key, out var existing) ? Expect<GoMap>(existing, "map[string]interface {}") : new GoMap();
        var ended = Key(inner, level);
        if (inner.Count > 0)
        {
            Set(data, key, inner);
        }
        else if (!ended)
        {
            throw new HelmException($"key map {GoQuote.Quote(key)} has no value");
        }

        return ended;
    }

    // Null when the text ends inside the brackets, which Helm takes for the end of all.
    private int? Index()
    {
        var (digits, last) = Until("]");
        if (last == '\0')
        {
            return null;
        }

        var number = digits.AsSpan(digits is ['+' or '-', ..] ? 1 : 0);
        if (number.IsEmpty || number.ContainsAnyExceptInRange('0', '9'))
        {
            throw new HelmException($"error parsing index: strconv.Atoi: parsing {GoQuote.Quote(digits)}: invalid syntax");
        }

        return long.TryParse(digits, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var index)
            ? (int)Math.Clamp(index, int.MinValue, int.MaxValue)
            : throw new HelmException($"error parsing index: strconv.Atoi: parsing {GoQuote.Quote(digits)}: value out of range");
    }

    private (List<object?> Items, bool Ended) Item(List<object?> list, int index, int level)
    {
        if (index < 0)
        {
            throw new HelmException($"negative {index} index not allowed");
        }

        if (++indices > DeepestIndex)
        {
            throw new HelmException($"a key has more than {DeepestIndex} indices") { IsLimit = true };
        }

        var (key, last) = Until("[.=");
        if (key.Length > 0)
        {
            throw new HelmException($"unexpected data at end of array index: [{string.Join(' ', key.EnumerateRunes().Select(r => $"'{r}'"))}]");
        }

        switch (last)
        {
            case '\0':
                return (list, true);
            case '=':
                return (Put(list, index, mode == SetMode.Json ? (EmptyValue() ? null : JsonValue()) : Value().Value), false);
            case '[':
                if (Index() is not { } next)
                {
                    return (list, true);
                }

                var nested = index < list.Count && list[index] is { } existed ? Expect<GoList>(existed, "[]interface {}") : null;
                var (inner, ended) = Item(Items(nested), next, level);
                return (ended ? list : Put(list, index, new GoList(inner)), ended);
            default:
                var map = index < list.Count && list[index] is GoMap existing ? existing : new GoMap();
                return Key(map, level) ? (list, true) : (Put(list, index, map), false);
        }
    }

    // Long lists that are set item by item take the square of the time.
    private List<object?> Items(GoList? list)
    {
        Count(list?.Count ?? 0);
        return list is null ? [] : [.. list];
    }

    private void Count(int items)
    {
        moved += items;
        if (moved > MostMoved)
        {
            throw new HelmException($"its lists take more than {MostMoved} items to set") { IsLimit = true };
        }
    }

    private List<object?> Put(List<object?> list, int index, object? value)
    {
        if (index > LargestIndex)
        {
            throw new HelmException($"index of {index} is greater than maximum supported index of {LargestIndex}");
        }

        Count(Math.Max(0, index - list.Count));
        while (list.Count <= index)
        {
            list.Add(null);
        }

        list[index] = value;
        return list;
    }

    private static void Set(GoMap data, string key, object? value)
    {
        if (key.Length > 0)
        {
            data[key] = value;
        }
    }

    private static T Expect<T>(object? value, string type)
        where T : GoReference =>
        value as T ?? throw new HelmException($"unable to parse key: interface conversion: interface {{}} is {GoType.Of(value)?.Name ?? "nil"}, not {type}");

    // The text up to one of the characters, and that character; '\0' at the end.
    private (string Text, char Last) Until(string stops)
    {
        var taken = new System.Text.StringBuilder();
        while (!AtEnd)
        {
            var c = text[at++];
            if (stops.Contains(c, StringComparison.Ordinal))
            {
                return (taken.ToString(), c);
            }

            if (c == '\\' && mode != SetMode.Literal)
            {
                if (AtEnd)
                {
                    break;
                }

                c = text[at++];
            }

            taken.Append(c);
        }

        return (taken.ToString(), '\0');
    }
}
