using System.Globalization;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Functions;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Overrides;

/// <content>What stands after the equals sign.</content>
internal sealed partial class SetParser
{
    private (object? Value, bool Ended) Value()
    {
        if (mode == SetMode.Literal)
        {
            var rest = text[at..];
            at = text.Length;
            return (rest, false);
        }

        if (AtEnd)
        {
            return ("", true);
        }

        return text[at] == '{' ? (List(), false) : (Typed(Until(",").Text), false);
    }

    private GoList List()
    {
        at++;
        var items = new List<object?>();
        while (true)
        {
            var (item, last) = Until(",}");
            if (last == '\0')
            {
                throw new HelmException("list must terminate with '}'");
            }

            items.Add(Typed(item));
            if (last == '}')
            {
                at += !AtEnd && text[at] == ',' ? 1 : 0;
                return new GoList(items);
            }
        }
    }

    private object? Typed(string value)
    {
        switch (mode)
        {
            case SetMode.File:
                return readFile!(value);
            case SetMode.Text:
                return value;
        }

        if (value.Equals("true", StringComparison.OrdinalIgnoreCase) || value.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            return value.Equals("true", StringComparison.OrdinalIgnoreCase);
        }

        if (value.Equals("null", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (value == "0")
        {
            return 0L;
        }

        // A number that begins with a zero is rather a code, which must keep it.
        var whole = value is [not '0', ..] && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (long?)null;
        return whole is { } found ? found : value;
    }

    // Blanks up to a comma or the end: no value. They are consumed either way.
    private bool EmptyValue()
    {
        while (!AtEnd)
        {
            var c = text[at];
            if (c == ',')
            {
                at++;
                return true;
            }

            if (!char.IsWhiteSpace(c))
            {
                return false;
            }

            at++;
        }

        return true;
    }

    private object? JsonValue()
    {
        try
        {
            var value = new JsonReader(text).ReadOne(ref at);
            EmptyValue();
            return value;
        }
        catch (GoErrorException e)
        {
            throw new HelmException($"failed parsing --set-json data {text}", e);
        }
    }
}
