namespace ChartGen.HaProxy.Syntax;

/// <summary>Checks what a health check expects, up to the pattern: options, then perhaps !, then the kind of match.</summary>
internal static class ExpectLine
{
    private static readonly string[] Options = ["min-recv", "comment", "ok-status", "error-status", "tout-status", "on-success", "on-error", "status-code"];
    private static readonly string[] Tcp = ["binary", "string", "rstring", "string-lf", "rbinary", "binary-lf"];
    private static readonly string[] Http = ["string", "rstring", "string-lf", "status", "rstatus", "hdr", "fhdr"];

    /// <summary>Checks the words from an index on.</summary>
    public static void Check(HaProxyDirective line, int from, string name, Faults faults)
    {
        var at = from;
        while (at + 1 < line.Words.Count && Options.Contains(line.Words[at].Text))
        {
            at += 2;
        }

        at += at < line.Words.Count && line.Words[at].Text == "!" ? 1 : 0;
        var kinds = name.StartsWith("tcp", StringComparison.Ordinal) ? Tcp : Http;
        if (at + 1 >= line.Words.Count)
        {
            faults.Missing(line, $"'{name}' lacks a kind of match and its pattern; allowed are {string.Join(", ", kinds)}");
        }
        else if (!kinds.Contains(line.Words[at].Text))
        {
            faults.At(line, at, FaultKind.Value, $"'{line.Words[at].Text}' is nothing that '{name}' takes; {Suggestion.For(line.Words[at].Text, kinds, $"allowed are {string.Join(", ", kinds)}")}", Suggestion.Mend(line.Words[at].Text, kinds));
        }
    }
}
