namespace ChartGen.HaProxy.Syntax;

/// <summary>Holds every line of a haproxy.cfg against what a version of HAProxy knows.</summary>
public static class SyntaxCheck
{
    private static readonly string[] Directives = [".if", ".elif", ".else", ".endif", ".notice", ".warning", ".alert", ".diag"];

    /// <summary>What is wrong, in the order of the file.</summary>
    public static IReadOnlyList<SyntaxFault> Faults(HaProxyConfig config, Version version)
    {
        ArgumentNullException.ThrowIfNull(config);
        var faults = new Faults();
        foreach (var section in config.Sections)
        {
            var head = new HaProxyDirective(section.Line, section.Head, false);
            if (Tables.FirstVersionOf(section.Kind) is { } since && version < since)
            {
                faults.At(head, 0, FaultKind.UnknownKeyword, $"a section '{section.Kind}' is known since HAProxy {since}; {version} reads this file");
            }

            if (section.Kind == "cache" && !section.All("total-max-size").Any())
            {
                faults.At(head, 0, FaultKind.Missing, "this cache does not say how large it is; expected is total-max-size and megabytes");
            }

            foreach (var line in section.Directives)
            {
                Check(config, section, line, version, faults);
            }
        }

        return faults.Found;
    }

    private static void Check(HaProxyConfig config, HaProxySection section, HaProxyDirective line, Version version, Faults faults)
    {
        if (line.Keyword.StartsWith('.'))
        {
            if (!Directives.Contains(line.Keyword))
            {
                faults.At(line, 0, FaultKind.UnknownKeyword, $"'{line.Keyword}' is no directive; {Suggestion.For(line.Keyword, Directives, "")}");
            }

            return;
        }

        if (Tables.LetterOf(section.Kind) is not { } letter)
        {
            return;
        }

        var negated = line.Keyword is "no" or "default" && line.Words.Count > 1 ? 1 : 0;
        if (Find(line, negated, letter) is not { } keyword)
        {
            Unknown(section, letter, line, negated, version, faults);
            return;
        }

        if (Refused(section, letter, line, negated, keyword, version, faults))
        {
            return;
        }

        Warn(config, section, letter, line, keyword, version, faults);
        if (negated > 0 && (!keyword.Negatable || (line.Keyword == "default" && keyword.Name != "option redispatch")))
        {
            faults.At(line, 0, FaultKind.Negation, $"'{line.Keyword}' cannot stand before '{keyword.Name}'; allowed is it before options that can be turned off, such as no option dontlognull");
            return;
        }

        Lines.Check(section, line, negated, keyword, version, faults);
    }

    private static Keyword? Find(HaProxyDirective line, int from, char letter)
    {
        var first = Tables.Keywords.Of(line.Words[from].Text);
        Keyword? elsewhere = null;
        var isLonger = false;
        for (var i = 0; i < first.Count; i++)
        {
            var keyword = first[i];
            if (!keyword.Begins(line.Words, from))
            {
                continue;
            }

            if (keyword.Places.Contains(letter, StringComparison.OrdinalIgnoreCase))
            {
                return keyword;
            }

            isLonger |= keyword.Words.Count > 1;
            elsewhere = elsewhere is null || keyword.Places.Length > elsewhere.Places.Length ? keyword : elsewhere;
        }

        // `option` is a keyword of a program, yet `option tcplogg` of a backend is a misspelt option.
        return !isLonger && first.Any(k => k.Words.Count > 1 && k.Places.Contains(letter, StringComparison.OrdinalIgnoreCase)) ? null : elsewhere;
    }

    private static void Unknown(HaProxySection section, char letter, HaProxyDirective line, int from, Version version, Faults faults)
    {
        var word = line.Words[from].Text;
        var group = Tables.Keywords.Of(word).Where(k => k.Words.Count > 1).ToArray();
        var here = group.Where(k => k.Places.Contains(letter, StringComparison.OrdinalIgnoreCase) && IsKnown(k, version)).ToArray();
        if (group.Length == 0 || (here.Length == 0 && line.Words.Count == from + 1))
        {
            var all = Tables.Keywords.All.Where(k => k.Places.Contains(letter, StringComparison.Ordinal) && IsKnown(k, version)).Select(k => k.Words[0]).Distinct().ToArray();
            faults.At(line, from, FaultKind.UnknownKeyword, $"'{word}' is no keyword of a {section.Kind} section; {Suggestion.For(word, all, "see the configuration manual of HAProxy for those that are")}", Suggestion.Mend(word, all));
            return;
        }

        // How far the line begins like a known keyword: of `capture request headr` the first two words are right.
        var right = group.Max(k => k.Words.Zip(line.Words.Skip(from), (a, b) => a == b.Text).TakeWhile(same => same).Count());
        var next = (here.Length == 0 ? group : here)
            .Where(k => k.Words.Count > right && k.Words.Take(right).SequenceEqual(line.Words.Skip(from).Take(right).Select(w => w.Text)))
            .Select(k => k.Words[right].TrimEnd('*')).Distinct().ToArray();
        var start = string.Join(' ', line.Words.Skip(from).Take(right).Select(w => w.Text));
        if (line.Words.Count <= from + right)
        {
            faults.Missing(line, $"'{start}' does not say what; {Suggestion.For("", next, "such as " + string.Join(", ", next.Take(4)))}");
            return;
        }

        var wrong = line.Words[from + right].Text;
        var bare = wrong.Split('(')[0];
        faults.At(line, from + right, FaultKind.UnknownOption, $"'{start} {bare}' is nothing that HAProxy knows; {Suggestion.For(bare, next, "see its configuration manual")}", Suggestion.Mend(bare, next));
    }

    private static bool Refused(HaProxySection section, char letter, HaProxyDirective line, int at, Keyword keyword, Version version, Faults faults)
    {
        if (keyword.Removed is { } removed && version >= removed)
        {
            faults.At(line, at, FaultKind.Removed, $"HAProxy does not know '{keyword.Name}' any more since {removed}; {Instead(keyword)}", MendOf(section, line, at, keyword));
        }
        else if (!IsKnown(keyword, version))
        {
            faults.At(line, at, FaultKind.UnknownKeyword, keyword.NeedsBuild
                ? $"'{keyword.Name}' is known only to a HAProxy that was built with it; the official one was not"
                : $"'{keyword.Name}' is known since HAProxy {keyword.Since}; {version} reads this file");
        }
        else if (letter == 'D' && keyword.Places.Contains('N', StringComparison.Ordinal))
        {
            if (section.Name is not null)
            {
                return false;
            }

            faults.At(line, at, FaultKind.Misplaced, $"'{keyword.Name}' stands in a defaults section without a name; allowed are defaults sections with a name, {Places(keyword)}");
        }
        else if (!keyword.Places.Contains(letter, StringComparison.OrdinalIgnoreCase))
        {
            faults.At(line, at, FaultKind.Misplaced, $"'{keyword.Name}' stands in a {section.Kind} section; allowed {(keyword.Places.Count(char.IsUpper) == 1 ? "is" : "are")} {Places(keyword)}");
        }
        else
        {
            return false;
        }

        return true;
    }

    private static void Warn(HaProxyConfig config, HaProxySection section, char letter, HaProxyDirective line, Keyword keyword, Version version, Faults faults)
    {
        if (keyword.Places.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal))
        {
            faults.At(line, 0, FaultKind.Ignored, $"HAProxy ignores '{keyword.Name}' in a {section.Kind} section; allowed are {Places(keyword)}");
        }
        else if (keyword.HttpOnly && letter is 'F' or 'B' or 'L' && keyword.HttpOnly && config.ModeOf(section) != "http")
        {
            faults.At(line, 0, FaultKind.Ignored, $"HAProxy ignores '{keyword.Name}' in mode {config.ModeOf(section)}; allowed is it in mode http");
        }

        if (keyword.Deprecated is { } deprecated && version >= deprecated)
        {
            faults.At(line, 0, FaultKind.Deprecated, $"'{keyword.Name}' is deprecated since HAProxy {deprecated}{(keyword.Removed is { } removed ? $" and gone in {removed}" : "")}; {Instead(keyword)}", MendOf(section, line, 0, keyword));
        }
    }

    private static bool IsKnown(Keyword keyword, Version version) =>
        !keyword.NeedsBuild && (keyword.Since is null || version >= keyword.Since) && (keyword.Removed is null || version < keyword.Removed);

    private static string Instead(Keyword keyword) =>
        IsNeedless(keyword) ? "remove the line" : $"use '{keyword.Instead}'";

    private static bool IsNeedless(Keyword keyword) => keyword.Instead is null or "just remove it";

    // N processes of one thread become one process of N threads, unless threads are set already.
    private static WordMend? MendOf(HaProxySection section, HaProxyDirective line, int at, Keyword keyword) => keyword.Name switch
    {
        _ when IsNeedless(keyword) => new WordMend(line.Words[0].Text, null, "remove the line"),
        "clitimeout" or "contimeout" or "srvtimeout" or "redisp" or "redispatch" => new WordMend(keyword.Name, keyword.Instead, $"write {keyword.Instead}"),
        "nbproc" when !section.All("nbthread").Any() && at == 0 => new WordMend(keyword.Name, keyword.Instead, $"write {keyword.Instead}"),
        _ => null,
    };

    private static string Places(Keyword keyword) => string.Join(", ", keyword.Places.Where(char.IsUpper).Select(Tables.KindOf).OfType<string>());
}
