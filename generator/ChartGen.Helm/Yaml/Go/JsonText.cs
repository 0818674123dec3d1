using System.Buffers;
using System.Text;

namespace ChartGen.Helm.Yaml.Go;

/// <summary>What becomes of a string that Go writes as JSON and then reads as YAML.</summary>
internal static class JsonText
{
    private const int LongestKey = 1024;

    private static readonly SearchValues<char> Fragile = SearchValues.Create(
        [.. Enumerable.Range(0x7F, 0x21).Select(c => (char)c), .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c), '\uFFFE', '\uFFFF']);

    /// <summary>A key that arrives; one that YAML takes for several lines, or that is too long for it, is refused.</summary>
    /// <exception cref="Values.GoErrorException">The YAML reader refuses it.</exception>
    public static string RoundTripKey(string key) =>
        key.Contains('\u0085', StringComparison.Ordinal) || (key.Length > LongestKey / 6 && GoJsonString.Quote(key).Length > LongestKey)
            ? throw new Values.GoErrorException("error converting JSON to YAML: yaml: did not find expected ',' or '}'")
            : RoundTrip(key);

    /// <summary>The string that arrives: broken bytes are U+FFFD, a next-line character folds, others are refused.</summary>
    /// <exception cref="Values.GoErrorException">The YAML reader refuses it.</exception>
    public static string RoundTrip(string text)
    {
        if (!text.AsSpan().ContainsAny(Fragile))
        {
            return text;
        }

        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            valid.Append(rune.ToString());
        }

        var json = GoJsonString.Quote(valid.ToString());
        try
        {
            return Syntax.YamlComposer.Compose(json) is Syntax.YamlRawScalar scalar ? scalar.Text : "";
        }
        catch (Syntax.YamlSyntaxException e)
        {
            throw new Values.GoErrorException($"error converting JSON to YAML: yaml: {e.Message}");
        }
    }
}
