namespace ChartGen.Cli.Rendering;

/// <summary>What Helm takes for a list in one argument: parts between commas, of which one may stand in double quotes.</summary>
internal static class CommaList
{
    public static IEnumerable<string> Parts(IEnumerable<string>? arguments) => (arguments ?? []).Where(a => a.Length > 0).SelectMany(Parts);

    private static IEnumerable<string> Parts(string argument)
    {
        for (var at = 0; at <= argument.Length;)
        {
            var quoted = at < argument.Length && argument[at] == '"';
            var end = quoted ? ClosingQuote(argument, at + 1) : argument.IndexOf(',', at);
            end = end < 0 ? argument.Length : end;
            yield return quoted ? argument[(at + 1)..end].Replace("\"\"", "\"", StringComparison.Ordinal) : argument[at..end];
            at = quoted ? end + 2 : end + 1;
        }
    }

    private static int ClosingQuote(string text, int at)
    {
        while (at < text.Length && !(text[at] == '"' && (at + 1 == text.Length || text[at + 1] == ',')))
        {
            at += text[at] == '"' && text[at + 1] == '"' ? 2 : 1;
        }

        return at < text.Length ? at : -1;
    }
}
