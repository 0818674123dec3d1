using System.Collections.Concurrent;

namespace ChartGen.Linting;

/// <summary>The rules that found nothing in a text: they need not look at it again when another deployment has the same one.</summary>
internal sealed class ClearedRules
{
    private readonly ConcurrentDictionary<LintRule, bool> cleared = [];

    /// <summary>Whether a rule found nothing in the text.</summary>
    public bool Contains(LintRule rule) => cleared.ContainsKey(rule);

    /// <summary>Keeps that a rule found nothing in the text.</summary>
    public void Add(LintRule rule) => cleared.TryAdd(rule, true);
}
