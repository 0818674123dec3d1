using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

using ChartGen.Helm.JsonSchema;

using Xunit;

using Schema = ChartGen.Helm.JsonSchema.JsonSchema;

namespace ChartGen.RealTools.Tests.JsonSchema;

/// <summary>Regular expressions mean what they mean to real Helm.</summary>
public partial class HelmPatternTests
{
    private static readonly string[] Expressions =
    [
        "(", ")", "a)", "a**", "a{2}{3}", "*", "|*", "(*)", "a{1001}", "(a{100}){11}", "(a{10}){100}", "a{2,1}", "a{,2}", "a{x", "a{2", "a{02}",
        "a{}", "[", "[]", "[]a]", "[^]a]", "[z-a]", "[a-\\d]", "[\\d-z]", "[a-]", "[a-c-e]", "[[:foo:]]", "[[:alpha:]", "[[:^alpha:]]",
        "[[:alpha:]-z]", "[[a]", "\\1", "\\8", "\\0", "\\q", "\\-", "\\_", "\\Z", "\\C", "\\x{110000}", "\\x{10FFFF}", "\\x1", "\\x{}", "\\x{41",
        "\\x41", "(?P<n>a)", "(?P<1>a)", "(?<a-b>x)", "(?<n>x)", "(?P<n", "(?P<>a)", "(?P=n)", "(?z)", "(?i", "(?i-s)", "(?--i)", "(?-)", "(?)",
        "(?:)", "(?i-:a)", "\\Qa.b*", "\\Qa.b\\E*", "\\", "[\\", "(?<=a)b", "(?<!a)", "(?=a)", "(?!a)", "a{0}", "(?i)*", "^*", "$+", "|", "(|a)*",
        "a++", "a+?", "a+??", "a*+", "a{2}?", "a{2}+", "\\pN", "\\pX", "\\p{", "\\p{}", "\\p", "[\\pN-z]", "\\07", "\\777", "(?#c)", "(?>a)",
        "\\cA", "\\u0041", "\\/", "\\ ", "\\é", "\\k<n>", "(?P>n)", "\\p{Letter}", "\\p{Greek}", "\\p{greek}", "\\p{Grek}", "\\p{lu}", "\\p{Cn}",
        "\\p{punct}", "\\p{Script=Greek}", "\\p{IsGreek}", "\\p{Lowercase_Letter}", "\\p{LowercaseLetter}", "\\p{l}", "\\p{digit}", "\\p{Han}",
        "\\p{any}", "\\p{ASCII}", "\\p{^Greek}", "\\P{^L}", "\\p{Assigned}", "\\p{LC}", "\\p{Cased_Letter}", "\\p{Old_Italic}", "\\p{OldItalic}",
        "\\p{Unknown}", "\\p{Combining_Mark}", "\\p{cntrl}", "\\p{C}", "\\p{Other}", "\\p{Unassigned}", "\\p{Surrogate}", "^[a-z]([-a-z0-9]*[a-z0-9])?$",
    ];

    private static readonly (string Pattern, string[] Texts)[] Matches =
    [
        ("^a+$", ["a", "aa", "aab", "a\n", "", "baa"]),
        ("(?m)^b$", ["b", "a\nb\nc", "a\nbc", "ab"]),
        ("\\d", ["5", "٥", "x"]),
        ("\\w", ["é", "_", "-"]),
        ("\\s", ["\u00a0", "\t", "\u000b", "\f", " "]),
        ("\\bfoo\\b", ["foo", "a foo.", "foob", "éfooé", "_foo"]),
        ("\\Bo", ["foo", "o", " o"]),
        (".", ["", "\n", "\r", "😀"]),
        ("^.$", ["😀", "é", "ab", "\n"]),
        ("(?s)^.$", ["\n"]),
        ("^[^a]$", ["\n", "a", "😀"]),
        ("(?i)^straße k$", ["STRAßE K", "STRASSE K", "straẞe \u212a"]),
        ("(?i)[k-s]", ["K", "S", "\u017f", "\u212a", "j", "T"]),
        ("(?i)σ", ["Σ", "ς", "σ"]),
        ("(?i)^[^x]$", ["x", "X", "y"]),
        ("(?i)İ|ı", ["i", "I", "İ", "ı"]),
        ("^(?:a|b(?:c|d))*e?$", ["abcbde", "", "abcx", "e"]),
        ("^a{2,3}$", ["a", "aa", "aaa", "aaaa"]),
        ("^(a{0,2}b){2}$", ["bb", "aabab", "aaab", "b"]),
        ("^a{0}$", ["", "a"]),
        ("^(a|ab)(c|bcd)(d*)$", ["abcd", "abcdd", "abc", "abd"]),
        ("x*", ["", "y"]),
        ("a|^b|c$", ["xa", "b", "xb", "xc", "cx"]),
        ("\\A\\z", ["", "a"]),
        ("[[:alpha:]_-]+$", ["a-", "1", "é"]),
        ("[\\d\\-x]", ["-", "4", "x", "y"]),
        ("[^\\D5]", ["5", "6", "a"]),
        ("\\p{L}", ["é", "1", "中", "𝒜"]),
        ("\\PL", ["é", "1"]),
        ("\\p{Greek}", ["α", "a", "Ω"]),
        ("\\p{Han}", ["中", "あ"]),
        ("(?i)\\p{Lu}", ["a", "A", "1"]),
        ("[\\p{Nd}\\x{1F600}]", ["5", "😀", "x"]),
        ("\\Q.*\\E+", [".*", ".***", "a"]),
        ("\\101\\x42", ["AB", "ab"]),
        ("(?U)^a+?$", ["aaa"]),
        ("^((a+)+)+$", ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "aaaa"]),
        ("^([0-9]{1,3}\\.){3}[0-9]{1,3}$", ["10.10.10.10", "10.10.10", "1000.1.1.1"]),
        ("^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?)(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?)*$", ["node-1.example", "-a", "a-", "a..b", "A"]),
        ("(?:(?i)a)b", ["Ab", "AB"]),
        ("(?i)a(?-i)b", ["Ab", "AB"]),
        ("$^", ["", "a"]),
        ("^\\b", ["", "a", " "]),
        ("(?m)$\\n^", ["a\nb", "\n", "ab"]),
    ];

    [Fact]
    public void What_Helm_refuses_as_an_expression_is_refused_with_the_same_words()
    {
        var helm = InvalidByHelm();
        var differences = Expressions.Select((expression, number) => (expression, Helm: helm.GetValueOrDefault(number), Ours: Error(expression)))
            .Where(judged => judged.Helm != judged.Ours)
            .Select(judged => $"{judged.expression}\n  helm: {judged.Helm}\n  ours: {judged.Ours}");

        Assert.True(!differences.Any(), string.Join('\n', differences));
        Assert.True(helm.Count > 50, $"Helm refused only {helm.Count}.");
    }

    [Fact]
    public void What_Helm_matches_is_matched()
    {
        var cases = Matches.SelectMany(match => match.Texts.Select(text => (match.Pattern, Text: text))).ToList();
        var schema = Json(cases.Select(judged => $"{{\"pattern\":{Quote(judged.Pattern)}}}"));
        var values = Json(cases.Select(judged => Quote(judged.Text)));
        var refused = HelmSchemaJudge.Errors($"{{\"properties\":{schema}}}", values).Split('\n')
            .Select(line => int.Parse(Place().Match(line).Groups[1].Value, CultureInfo.InvariantCulture))
            .ToHashSet();
        var differences = cases.Where((judged, number) => IsMatch(judged.Pattern, judged.Text) == refused.Contains(number));

        Assert.True(!differences.Any(), string.Join('\n', differences));
        Assert.InRange(refused.Count, 20, cases.Count - 20);
    }

    private static Dictionary<int, string> InvalidByHelm()
    {
        var schema = Json(Expressions.Select(expression => $"{{\"pattern\":{Quote(expression)}}}"));
        return HelmSchemaJudge.Template($"{{\"properties\":{schema}}}", "{}").Split('\n')
            .Select(line => Refusal().Match(line))
            .Where(match => match.Success)
            .ToDictionary(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), match => match.Groups[2].Value);
    }

    private static string? Error(string expression)
    {
        try
        {
            Schema.Compile(JsonElement.Parse($"{{\"pattern\":{Quote(expression)}}}"));
            return null;
        }
        catch (JsonSchemaException exception)
        {
            return exception.Message[exception.Message.IndexOf("error parsing", StringComparison.Ordinal)..];
        }
    }

    private static bool IsMatch(string pattern, string text) =>
        Schema.Compile(JsonElement.Parse($"{{\"pattern\":{Quote(pattern)}}}")).IsValid(JsonElement.Parse(Quote(text)));

    private static string Json(IEnumerable<string> values) =>
        "{" + string.Join(',', values.Select((value, number) => $"\"{number}\":{value}")) + "}";

    /// <summary>JSON that YAML reads the same: no surrogate pairs in escapes.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(rune.Value is '"' or '\\' ? $"\\{rune}" : rune.Value is < 0x20 or 0xA0 ? $"\\u{rune.Value:x4}" : rune.ToString());
        }

        return quoted.Append('"').ToString();
    }

    [GeneratedRegex("/properties/(\\d+)/pattern': .* is not valid regex: (.*)$")]
    private static partial Regex Refusal();

    [GeneratedRegex("- at '/(\\d+)'")]
    private static partial Regex Place();
}
