namespace ChartGen.HaProxy.Syntax;

/// <summary>Checks what stands behind a keyword: by the table, or by hand for lines that have a grammar of their own.</summary>
internal static class Lines
{
    private const string Source = "source";

    /// <summary>Checks a line whose keyword is known and allowed.</summary>
    public static void Check(HaProxySection section, HaProxyDirective line, int negated, Keyword keyword, Version version, Faults faults)
    {
        var from = negated + keyword.Words.Count;
        switch (keyword.Name)
        {
            case "server" or "peer" or "default-server" or "server-template":
                ServerLine.Check(section, line, version, faults);
                break;
            case "bind" or "stats socket":
                BindLine.Check(line, from, keyword.Name, version, faults);
                break;
            case "default-bind":
                OptionWords.Check(line, from, Tables.BindOptions, "bind", FaultKind.BindOption, version, faults);
                break;
            case "tcp-check expect" or "http-check expect":
                ExpectLine.Check(line, from, keyword.Name, faults);
                break;
            case "log":
                LogLine.Check(line, from, negated > 0, section.Kind == "global", faults);
                break;
            case "balance" when line.Words.Count > from:
                BalanceLine.Check(line, from, version, faults);
                break;
            case Source when line.Words.Count > from + 1 && line.Words[from + 1].Text is not ("usesrc" or "interface"):
                faults.At(line, from + 1, FaultKind.Extra, $"'{Source}' does not take '{line.Words[from + 1].Text}'; allowed behind the address are usesrc and interface");
                break;
            case "mode" when line.Words.Count > from && line.Words[from].Text is "log" && version >= new Version(2, 9):
            case "mode" when line.Words.Count > from && line.Words[from].Text is "spop" && version >= new Version(3, 1):
                break;
            default:
                if (WordList.Of(keyword.Name) is { } list && line.Words.Count > from && section.Kind != "global")
                {
                    // The first word of a cookie or user line is its name.
                    list.Check(line, keyword.Name is "cookie" or "user" ? from + 1 : from, keyword.Name, faults);
                    break;
                }

                Arguments.Check(line, from, keyword.Name, keyword.Arguments, faults);
                break;
        }
    }
}
