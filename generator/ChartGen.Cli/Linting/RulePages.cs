using System.Text.RegularExpressions;
using ChartGen.Deployments.Reading;
using ChartGen.Linting;

namespace ChartGen.Cli.Linting;

/// <summary>The pages of the rules, which the program carries with it.</summary>
internal static partial class RulePages
{
    /// <summary>Whether a word is meant as the id of a rule.</summary>
    public static bool IsId(string word) => Id().IsMatch(word);

    /// <summary>The page of a rule, in Markdown.</summary>
    /// <exception cref="UsageException">There is no such rule.</exception>
    public static string Text(string id)
    {
        var rule = RuleBook.Find(id.ToUpperInvariant());
        if (rule is null)
        {
            var near = Nearest.To(id, RuleBook.All.Select(r => r.Id)) is { } nearest ? $"did you mean {nearest}?" : "chartgen rules lists them";
            throw new UsageException($"there is no rule {id}; {near}");
        }

        using var page = new StreamReader(typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{rule.Id}")!);
        return page.ReadToEnd();
    }

    [GeneratedRegex("^[Cc][Gg][0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
