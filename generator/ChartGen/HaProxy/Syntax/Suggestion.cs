using ChartGen.Deployments.Reading;
using ChartGen.Findings.Fixes;

namespace ChartGen.HaProxy.Syntax;

/// <summary>What is allowed instead of a word that is not.</summary>
internal static class Suggestion
{
    /// <summary>The nearest of the candidates as a question, or all of them when they are few, or a general word.</summary>
    public static string For(string word, IReadOnlyCollection<string> candidates, string otherwise)
    {
        if (Nearest.To(word, candidates) is { } near)
        {
            return $"did you mean '{near}'?";
        }

        return candidates.Count is > 0 and <= 12 ? $"allowed {(candidates.Count == 1 ? "is" : "are")} {string.Join(", ", candidates)}" : otherwise;
    }

    /// <summary>The mend of a word that is one of the candidates in other letters; null for any other.</summary>
    public static WordMend? Mend(string word, IEnumerable<string> candidates) =>
        SameLetters.Only(word, candidates) is { } meant ? new WordMend(word, meant, $"write {meant}") : null;
}
