using ChartGen.Deployments.Reading;
using ChartGen.Deployments.Rules;
using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>Holds files against every rule.</summary>
public static class Linter
{
    /// <summary>
    /// What the rules find in files that are given together, sorted, without what comments silence. The same files give the
    /// same findings.
    /// </summary>
    public static IReadOnlyList<Finding> Lint(IReadOnlyList<LintFile> files, LintFacts facts)
    {
        var subject = new LintSubject(files, facts);
        Finding[] findings =
        [
            .. subject.Deployments.SelectMany(d => d.Findings),
            .. AcrossDeployments([.. subject.Deployments.Select(d => d.Source).OfType<DeploymentSource>()]),
            .. LintRules.All.SelectMany(rule => rule.Check(subject)),
        ];
        return FindingOrder.Sorted(Suppressions.Apply(files, findings));
    }

    private static IEnumerable<Finding> AcrossDeployments(DeploymentSource[] sources) =>
        sources.Length > 1 ? DeploymentRules.Across.SelectMany(r => r.Check(sources)) : [];
}
