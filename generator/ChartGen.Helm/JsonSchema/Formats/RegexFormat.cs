using ChartGen.Helm.RegularExpressions;

namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>regex: what RE2 can compile.</summary>
internal static class RegexFormat
{
    public static string? Check(string text)
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
