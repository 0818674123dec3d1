namespace ChartGen.HaProxy.Syntax;

/// <summary>Checks the options behind the address of a server or bind line.</summary>
internal static class OptionWords
{
    /// <summary>Checks the words from an index to the end of the line.</summary>
    public static void Check(HaProxyDirective line, int from, KeywordTable table, string what, FaultKind kind, Version version, Faults faults)
    {
        for (var at = from; at < line.Words.Count; at++)
        {
            var text = line.Words[at].Text;
            if (text.Contains('$', StringComparison.Ordinal))
            {
                return;
            }

            if (table.At(line.Words, at) is not { } option || (option.Since is not null && version < option.Since))
            {
                var known = table.All.Where(o => o.Since is null || version >= o.Since).Select(o => o.Name).ToArray();
                faults.At(line, at, kind, $"'{text}' is no option of a {what}; {Suggestion.For(text, known, "see the configuration manual of HAProxy for those that are")}", Suggestion.Mend(text, known));

                // What follows may belong to it: one finding tells enough.
                return;
            }

            if (option.Deprecated is { } deprecated && version >= deprecated)
            {
                faults.At(line, at, FaultKind.Deprecated, $"'{option.Name}' is deprecated since HAProxy {deprecated}; use '{option.Instead}'");
            }

            if (option.Arguments.Count > 0)
            {
                if (at + 1 == line.Words.Count)
                {
                    if (option.Arguments[0].Optional)
                    {
                        faults.At(line, at, FaultKind.LaxNumber, $"'{option.Name}' lacks its number and is 0; expected is a whole number behind it");
                        return;
                    }

                    faults.At(line, at, kind, $"'{option.Name}' lacks its value; one must stand behind it");
                    return;
                }

                Arguments.Check(line, ++at, option.Name, option.Arguments[0], faults);
                if (option.Name == "source")
                {
                    at = SkipSource(line, at);
                }
            }
        }
    }

    private static int SkipSource(HaProxyDirective line, int at)
    {
        while (at + 2 < line.Words.Count && line.Words[at + 1].Text is "usesrc" or "interface")
        {
            at += 2;
        }

        return at;
    }
}
