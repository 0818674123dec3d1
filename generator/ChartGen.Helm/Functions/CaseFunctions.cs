using System.Globalization;
using System.Text;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's functions that change the case of letters.</summary>
internal static class CaseFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("upper", [T.String], T.String, (_, a) => Map((string)a[0]!, GoLetters.ToUpper));
        registry.Add("lower", [T.String], T.String, (_, a) => Map((string)a[0]!, GoLetters.ToLower));
        registry.Add("title", [T.String], T.String, (_, a) => Title((string)a[0]!));
        registry.Add("untitle", [T.String], T.String, (_, a) => Untitle((string)a[0]!));
        registry.Add("swapcase", [T.String], T.String, (_, a) => SwapCase((string)a[0]!));
        registry.Add("initials", [T.String], T.String, (_, a) => Initials((string)a[0]!));
        registry.Add("snakecase", [T.String], T.String, (_, a) => WordCase.Join((string)a[0]!, '_'));
        registry.Add("kebabcase", [T.String], T.String, (_, a) => WordCase.Join((string)a[0]!, '-'));
        registry.Add("camelcase", [T.String], T.String, (_, a) => WordCase.Camel((string)a[0]!));
    }

    private static string Map(string text, Func<Rune, Rune> map)
    {
        if (Ascii.IsValid(text))
        {
            return map(new Rune('a')).Value == 'A' ? text.ToUpperInvariant() : text.ToLowerInvariant();
        }

        var mapped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            mapped.Append(map(rune).ToString());
        }

        return mapped.ToString();
    }

    /// <summary>Go's strings.Title: the first letter of each word, words ending at what is no letter, digit or underscore.</summary>
    private static string Title(string text)
    {
        var titled = new StringBuilder(text.Length);
        var previous = new Rune(' ');
        foreach (var rune in text.EnumerateRunes())
        {
            titled.Append((IsSeparator(previous) ? GoLetters.ToTitle(rune) : rune).ToString());
            previous = rune;
        }

        return titled.ToString();
    }

    private static bool IsSeparator(Rune rune)
    {
        if (rune.Value < 0x80)
        {
            return !char.IsAsciiLetterOrDigit((char)rune.Value) && rune.Value != '_';
        }

        return !Rune.IsLetter(rune) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.DecimalDigitNumber && IsSpace(rune);
    }

    private static bool IsSpace(Rune rune) => rune.IsBmp && TrimFunctions.IsSpace((char)rune.Value);

    private static string Untitle(string text)
    {
        var changed = new StringBuilder(text.Length);
        var isNext = true;
        foreach (var rune in text.EnumerateRunes())
        {
            var isSpace = IsSpace(rune);
            changed.Append((isNext && !isSpace ? GoLetters.ToLower(rune) : rune).ToString());
            isNext = isSpace;
        }

        return changed.ToString();
    }

    private static string SwapCase(string text)
    {
        var changed = new StringBuilder(text.Length);
        var afterSpace = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsUpper(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.TitlecaseLetter)
            {
                changed.Append(GoLetters.ToLower(rune).ToString());
                afterSpace = false;
            }
            else if (Rune.IsLower(rune))
            {
                changed.Append((afterSpace ? GoLetters.ToTitle(rune) : GoLetters.ToUpper(rune)).ToString());
                afterSpace = false;
            }
            else
            {
                changed.Append(rune.ToString());
                afterSpace = IsSpace(rune);
            }
        }

        return changed.ToString();
    }

    // By bytes, each of which is taken for a character.
    private static string Initials(string text)
    {
        var initials = new StringBuilder();
        var isNext = true;
        foreach (var unit in GoText.ToBytes(text))
        {
            var isSpace = TrimFunctions.IsSpace((char)unit);
            if (isNext && !isSpace)
            {
                initials.Append((char)unit);
            }

            isNext = isSpace;
        }

        return initials.ToString();
    }
}
