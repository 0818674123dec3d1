using System.Text.RegularExpressions;

namespace ChartGen.Helm.JsonSchema.Patterns;

/// <summary>A regular expression that is matched in linear time: no lookaround, no backreference, as in RE2.</summary>
internal sealed class Re2Pattern
{
    private readonly Regex regex;

    private Re2Pattern(string source, Regex regex)
    {
        Source = source;
        this.regex = regex;
    }

    public string Source { get; }

    /// <exception cref="FormatException">It is not a valid regular expression.</exception>
    public static Re2Pattern Parse(string source)
    {
        try
        {
            var translated = source.Replace(@"\p{Letter}", @"\p{L}", StringComparison.Ordinal);
            return new Re2Pattern(source, new Regex(translated, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    public bool IsMatch(string text) => regex.IsMatch(text);
}
