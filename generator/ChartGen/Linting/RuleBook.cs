using ChartGen.Deployments.Reading;
using ChartGen.Deployments.Rules;
using ChartGen.Earlier;
using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>Every rule of every command.</summary>
public static class RuleBook
{
    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. ReadingRules.All
            .Concat(DeploymentRules.Single.Select(r => r.Rule))
            .Append(EarlierChartReader.Unreadable)
            .Concat(DeploymentRules.AgainstEarlier.Select(r => r.Rule))
            .Concat(DeploymentRules.Across.Select(r => r.Rule))
            .Concat(LintRules.All.Select(r => r.Rule))
            .Append(Suppressions.WithoutReason)
            .Append(Suppressions.Unused)
            .OrderBy(r => r.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule of an id; null when there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(r => r.Id == id);
}
