using System.Collections.Concurrent;

namespace ChartGen.Helm.Templates;

/// <summary>What each template gave last: with other values most give the same again, which need not be made anew.</summary>
internal sealed class LastTexts
{
    private const int LongestText = 1024 * 1024;

    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    public string Of(string template, ReadOnlySpan<char> written)
    {
        if (texts.TryGetValue(template, out var last) && written.SequenceEqual(last))
        {
            return last;
        }

        var text = written.ToString();
        if (text.Length <= LongestText)
        {
            texts[template] = text;
        }

        return text;
    }
}
