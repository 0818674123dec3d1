using System.Globalization;

namespace ChartGen.Helm.RegularExpressions;

/// <summary>The sets of code points that expressions name.</summary>
internal static class RuneClasses
{
    private static readonly Lazy<(int First, int Last, UnicodeCategory Category)[]> CategoryRuns = new(FindRuns);

    private static readonly (string Short, string Long)[] CategoryNames =
    [
        ("Lu", "Uppercase_Letter"), ("Ll", "Lowercase_Letter"), ("Lt", "Titlecase_Letter"), ("Lm", "Modifier_Letter"),
        ("Lo", "Other_Letter"), ("Mn", "Nonspacing_Mark"), ("Mc", "Spacing_Mark"), ("Me", "Enclosing_Mark"),
        ("Nd", "Decimal_Number"), ("Nl", "Letter_Number"), ("No", "Other_Number"), ("Zs", "Space_Separator"),
        ("Zl", "Line_Separator"), ("Zp", "Paragraph_Separator"), ("Cc", "Control"), ("Cf", "Format"),
        ("Cs", "Surrogate"), ("Co", "Private_Use"), ("Pc", "Connector_Punctuation"), ("Pd", "Dash_Punctuation"),
        ("Ps", "Open_Punctuation"), ("Pe", "Close_Punctuation"), ("Pi", "Initial_Punctuation"),
        ("Pf", "Final_Punctuation"), ("Po", "Other_Punctuation"), ("Sm", "Math_Symbol"), ("Sc", "Currency_Symbol"),
        ("Sk", "Modifier_Symbol"), ("So", "Other_Symbol"), ("Cn", "Unassigned"),
    ];

    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["letter"] = "L", ["mark"] = "M", ["combiningmark"] = "M", ["number"] = "N", ["other"] = "C",
        ["punctuation"] = "P", ["punct"] = "P", ["separator"] = "Z", ["symbol"] = "S", ["digit"] = "Nd", ["cntrl"] = "Cc",
    };

    public static RuneSet Digits { get; } = RuneSet.Of(('0', '9'));

    public static RuneSet Words { get; } = RuneSet.Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    public static RuneSet Spaces { get; } = RuneSet.Of(('\t', '\n'), ('\f', '\r'), (' ', ' '));

    /// <summary>The class inside [[:name:]]; null when there is none of the name.</summary>
    public static RuneSet? Posix(string name) => name switch
    {
        "alnum" => RuneSet.Of(('0', '9'), ('A', 'Z'), ('a', 'z')),
        "alpha" => RuneSet.Of(('A', 'Z'), ('a', 'z')),
        "ascii" => RuneSet.Of((0, 0x7F)),
        "blank" => RuneSet.Of(('\t', '\t'), (' ', ' ')),
        "cntrl" => RuneSet.Of((0, 0x1F), (0x7F, 0x7F)),
        "digit" => Digits,
        "graph" => RuneSet.Of(('!', '~')),
        "lower" => RuneSet.Of(('a', 'z')),
        "print" => RuneSet.Of((' ', '~')),
        "punct" => RuneSet.Of(('!', '/'), (':', '@'), ('[', '`'), ('{', '~')),
        "space" => RuneSet.Of(('\t', '\r'), (' ', ' ')),
        "upper" => RuneSet.Of(('A', 'Z')),
        "word" => Words,
        "xdigit" => RuneSet.Of(('0', '9'), ('A', 'F'), ('a', 'f')),
        _ => null,
    };

    /// <summary>The class of \p{name}: a general category or a script; null when there is none of the name.</summary>
    public static RuneSet? Unicode(string name)
    {
        var canonical = Canonical(name);
        return canonical switch
        {
            "" => null,
            "any" => RuneSet.All,
            "ascii" => RuneSet.Of((0, 0x7F)),
            "assigned" => Categories("Cn").Not(),
            "lc" or "casedletter" => RuneSet.Of([.. Categories("Lu").Ranges, .. Categories("Ll").Ranges, .. Categories("Lt").Ranges]),
            _ => Categories(CategoryOf(canonical)) is { IsEmpty: false } category ? category : UnicodeScripts.Find(canonical),
        };
    }

    private static string CategoryOf(string canonical) =>
        Aliases.GetValueOrDefault(canonical)
        ?? CategoryNames.FirstOrDefault(entry => Canonical(entry.Long) == canonical || Canonical(entry.Short) == canonical).Short
        ?? canonical.ToUpperInvariant();

    private static string Canonical(string name) => name
        .Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)
        .Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    private static RuneSet Categories(string prefix) => RuneSet.Of(CategoryRuns.Value
        .Where(run => ShortName(run.Category).StartsWith(prefix, StringComparison.Ordinal)
            && (prefix != "C" || run.Category != UnicodeCategory.OtherNotAssigned))
        .Select(run => (run.First, run.Last)));

    // The enumeration's members have the order of the names above.
    private static string ShortName(UnicodeCategory category) => CategoryNames[(int)category].Short;

    private static (int First, int Last, UnicodeCategory Category)[] FindRuns()
    {
        var runs = new List<(int First, int Last, UnicodeCategory Category)>();
        for (var rune = 0; rune <= RuneSet.Last; rune++)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(rune);
            if (runs.Count > 0 && runs[^1].Category == category)
            {
                runs[^1] = runs[^1] with { Last = rune };
            }
            else
            {
                runs.Add((rune, rune, category));
            }
        }

        return [.. runs];
    }
}
