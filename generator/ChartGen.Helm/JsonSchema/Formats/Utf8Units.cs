using System.Text;

namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>Texts as Go sees them, whose places and lengths are those of UTF-8.</summary>
internal static class Utf8Units
{
    /// <summary>One char for each byte.</summary>
    public static string Of(string text) => Ascii.IsValid(text) ? text : Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}
