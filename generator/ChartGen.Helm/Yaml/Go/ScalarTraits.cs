namespace ChartGen.Helm.Yaml.Go;

/// <summary>In which styles a text can be written, by libyaml's rules.</summary>
internal readonly record struct ScalarTraits(bool Multiline, bool PlainAllowed, bool SingleQuotedAllowed, bool BlockAllowed)
{
    public static ScalarTraits Of(string text)
    {
        if (text.Length == 0)
        {
            return new(false, true, true, false);
        }

        var indicators = text.StartsWith("---", StringComparison.Ordinal) || text.StartsWith("...", StringComparison.Ordinal);
        var special = false;
        var breaks = false;
        var (breakThenSpace, spaceThenBreak) = (false, false);
        var (afterSpace, afterBreak, afterWhitespace) = (false, false, true);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var beforeWhitespace = i + 1 >= text.Length || text[i + 1] is ' ' or '\t';
            indicators |= IsIndicator(c, i == 0, afterWhitespace, beforeWhitespace);
            special |= !YamlPrintable.IsPrintable(c);
            var isBreak = Syntax.YamlCharacters.IsBreak(c);
            breakThenSpace |= c == ' ' && afterBreak;
            spaceThenBreak |= isBreak && afterSpace;
            breaks |= isBreak;
            (afterSpace, afterBreak, afterWhitespace) = (c == ' ', isBreak, isBreak || c is ' ' or '\t' or '\0');
        }

        var edges = text[0] == ' ' || text[^1] == ' ' || breaks;
        var exotic = spaceThenBreak || special;
        return new(
            breaks,
            !indicators && !edges && !breakThenSpace && !exotic,
            !breakThenSpace && !exotic,
            text[^1] != ' ' && !exotic);
    }

    private static bool IsIndicator(char c, bool first, bool afterWhitespace, bool beforeWhitespace) => c switch
    {
        '#' => first || afterWhitespace,
        ',' or '[' or ']' or '{' or '}' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => first,
        '?' or '-' => first && beforeWhitespace,
        ':' => beforeWhitespace,
        _ => false,
    };
}
