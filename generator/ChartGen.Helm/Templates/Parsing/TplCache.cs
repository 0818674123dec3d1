using System.Collections.Concurrent;

namespace ChartGen.Helm.Templates.Parsing;

/// <summary>Charts give <c>tpl</c> the same texts again and again, most of them without any action.</summary>
internal static class TplCache
{
    private const int MaxTexts = 4096;
    private const int MaxLength = 16 * 1024;

    private static readonly ConcurrentDictionary<string, ParsedText> Cache = new(StringComparer.Ordinal);

    /// <exception cref="ParseException">The text is not valid.</exception>
    public static ParsedText Parse(TemplateSource source)
    {
        if (source.Text.Length > MaxLength)
        {
            return Parser.Parse(source);
        }

        if (Cache.TryGetValue(source.Text, out var known))
        {
            return known;
        }

        if (Cache.Count >= MaxTexts)
        {
            Cache.Clear();
        }

        return Cache.GetOrAdd(source.Text, Parser.Parse(source));
    }
}
