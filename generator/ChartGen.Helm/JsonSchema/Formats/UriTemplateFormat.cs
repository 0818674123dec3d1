namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>uri-template (RFC 6570), as far as Helm looks at it: the braces, and the rest as a URI reference.</summary>
internal static class UriTemplateFormat
{
    public static string? Check(string text)
    {
        // A template is looked at as a path: each of its segments by itself.
        foreach (var segment in text.Split('?')[0].Split('#')[0].Split('/'))
        {
            if (Braces(segment) is { } mistake)
            {
                return mistake;
            }
        }

        return UriFormat.CheckReference(text);
    }

    private static string? Braces(string segment)
    {
        var isOpen = false;
        foreach (var unit in segment)
        {
            if (unit is '{' or '}' && (unit == '{') == isOpen)
            {
                return "nested curly braces";
            }

            isOpen = unit == '{' || (unit != '}' && isOpen);
        }

        return isOpen ? "no matching closing brace" : null;
    }
}
