using ChartGen.Helm.JsonSchema.Patterns;

namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>The formats that are checked, by name.</summary>
internal static class FormatChecks
{
    /// <summary>The check of a format, which says what is wrong with a text, or null; null for a format that is not checked.</summary>
    public static Func<string, string?>? Find(string name) => name switch
    {
        "regex" => Regex,
        _ => null,
    };

    private static string? Regex(string text)
    {
        try
        {
            Re2Pattern.Parse(text);
            return null;
        }
        catch (FormatException exception)
        {
            return exception.Message;
        }
    }
}
