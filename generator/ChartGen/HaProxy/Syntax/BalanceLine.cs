using System.Text.RegularExpressions;

namespace ChartGen.HaProxy.Syntax;

/// <summary>Checks the algorithm of a balance line.</summary>
internal static partial class BalanceLine
{
    private static readonly string[] Known = ["roundrobin", "static-rr", "leastconn", "first", "source", "uri", "url_param", "hdr(name)", "random", "rdp-cookie", "hash"];

    /// <summary>Checks the words from an index on, of which there is at least one.</summary>
    public static void Check(HaProxyDirective line, int at, Version version, Faults faults)
    {
        var text = line.Words[at].Text;
        if (text is "log-hash" or "sticky" && version >= new Version(2, 9))
        {
            return;
        }

        if (!Form().IsMatch(text) && !text.Contains('$', StringComparison.Ordinal))
        {
            faults.At(line, at, FaultKind.Value, $"'{text}' is no way to balance; {Suggestion.For(text, Known, $"allowed are {string.Join(", ", Known)}")}", Suggestion.Mend(text, Known));
        }
        else if (text is "hash" or "url_param" && line.Words.Count == at + 1)
        {
            faults.Missing(line, $"'balance {text}' does not say of what; one more word is expected");
        }
        else if (text == "uri")
        {
            CheckUri(line, at + 1, faults);
        }
    }

    private static void CheckUri(HaProxyDirective line, int from, Faults faults)
    {
        for (var at = from; at < line.Words.Count; at++)
        {
            var word = line.Words[at].Text;
            if (word is "len" or "depth")
            {
                if (at + 1 == line.Words.Count)
                {
                    faults.Missing(line, $"'{word}' lacks its value; expected is a whole number");
                    return;
                }

                Arguments.Check(line, ++at, word, new Argument("number", [], [(1, long.MaxValue)], false), faults);
            }
            else if (word is not ("whole" or "path-only"))
            {
                faults.At(line, at, FaultKind.Value, $"'{word}' is nothing that 'balance uri' takes; allowed are len, depth, whole and path-only");
            }
        }
    }

    [GeneratedRegex(@"^(roundrobin|static-rr|leastconn|first|source|uri|url_param|hash|random(\([1-9][0-9]*(,[0-9]+)?\))?|hdr\([^)]+\)|rdp-cookie(\([^)]*\))?)$")]
    private static partial Regex Form();
}
