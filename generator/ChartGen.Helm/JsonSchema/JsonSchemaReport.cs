using System.Text;

using ChartGen.Helm.JsonSchema.Keywords;

namespace ChartGen.Helm.JsonSchema;

/// <summary>Writes errors as Helm 4 prints them.</summary>
public static class JsonSchemaReport
{
    /// <summary>
    /// The lines that Helm prints below the chart's name, such as <c>- at '/port': maximum: got 99,999, want 65,535</c>,
    /// each ended by a line feed. Helm's own order is random where it goes through a map; here it is that of the
    /// instance.
    /// </summary>
    /// <param name="error">What <see cref="JsonSchema.Explain"/> returned.</param>
    public static string Write(JsonSchemaError error)
    {
        var text = new StringBuilder();
        if (error.IsGroup && error.Keyword.Length == 0)
        {
            foreach (var cause in error.Causes)
            {
                Write(cause, 0, false, text);
            }
        }
        else
        {
            Write(error, 0, false, text);
        }

        return text.ToString();
    }

    private static void Write(JsonSchemaError error, int level, bool isName, StringBuilder text)
    {
        // Helm loses the place of an object whose property names are refused.
        isName |= error.Keyword == "propertyNames";
        text.Append(' ', 2 * level)
            .Append("- at ")
            .Append(MessageText.Quote(isName ? "" : error.InstancePointer))
            .Append(": ")
            .Append(error.Message)
            .Append('\n');
        foreach (var cause in error.Causes)
        {
            Write(cause, level + 1, isName, text);
        }
    }
}
