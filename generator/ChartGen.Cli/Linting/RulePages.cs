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

        return Find(rule.Id)!;
    }

    /// <summary>The page of a rule, in Markdown; null when there is none.</summary>
    public static string? Find(string id)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{id}");
        if (stream is null)
        {
            return null;
        }

        using var page = new StreamReader(stream);
        return page.ReadToEnd();
    }

    [GeneratedRegex("^[Cc][Gg][0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
