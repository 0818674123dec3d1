using ChartGen.Charts.Rules;
using ChartGen.Consistency.Rules;
using ChartGen.Deployments.Reading;
using ChartGen.Deployments.Rules;
using ChartGen.Findings;
using ChartGen.Kubernetes.Rules;
using ChartGen.Kubernetes.Schemas;

namespace ChartGen.Linting;

/// <summary>Holds files against every rule.</summary>
public static class Linter
{
    // Rules about the cluster as a whole, about charts and objects, and about files; the parts have nothing in common but what is read.
    private static readonly LintRule[][] Errors = PartsOfErrors();

    /// <summary>Reads the tables of what HAProxy and Kubernetes know, which takes as long as some files' rules: do it meanwhile.</summary>
    public static void Prepare()
    {
        _ = HaProxy.Syntax.Tables.Keywords;
        _ = ApiTable.Instance;
        _ = LintRules.All;
    }

    /// <summary>
    /// What the rules find in files that are given together, sorted, without what comments silence. The same files give the
    /// same findings.
    /// </summary>
    public static IReadOnlyList<Finding> Lint(IReadOnlyList<LintFile> files, LintFacts facts) => Lint([files], facts);

    /// <summary>What the rules find in groups of files: those of one group are held against each other. Groups are read in parallel.</summary>
    public static IReadOnlyList<Finding> Lint(IReadOnlyList<IReadOnlyList<LintFile>> groups, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var found = new (Finding[] Findings, DeploymentSource[] Sources)[groups.Count];
        if (groups.Count == 1)
        {
            found[0] = Of(groups[0], facts);
        }
        else
        {
            Parallel.For(0, groups.Count, i => found[i] = Of(groups[i], facts));
        }

        return FindingOrder.Sorted([.. found.SelectMany(f => f.Findings), .. AcrossDeployments([.. found.SelectMany(f => f.Sources)])]);
    }

    /// <summary>
    /// The errors alone in files that are given together, sorted, without what comments silence. Charts are rendered without
    /// a trace unless something is found; threads share the rules.
    /// </summary>
    /// <param name="files">The files.</param>
    /// <param name="facts">What is known beside them.</param>
    /// <param name="memory">What is shared with other calls; null when there are none.</param>
    public static IReadOnlyList<Finding> FindErrors(IReadOnlyList<LintFile> files, LintFacts facts, LintMemory? memory = null)
    {
        var subject = new LintSubject(files, facts, isTraced: false, memory);
        var found = new Finding[Errors.Length][];
        Parallel.For(0, Errors.Length, i => found[i] = Check(Errors[i], subject));
        Finding[] findings = [.. subject.Deployments.SelectMany(d => d.Findings), .. found.SelectMany(f => f)];
        return FindingOrder.Sorted(Suppressions.Apply(subject, findings).Where(f => f.Rule.Severity == Severity.Error));
    }

    private static (Finding[] Findings, DeploymentSource[] Sources) Of(IReadOnlyList<LintFile> files, LintFacts facts)
    {
        var subject = new LintSubject(files, facts);
        Finding[] findings =
        [
            .. subject.Deployments.SelectMany(d => d.Findings),
            .. Check(LintRules.All, subject),
        ];
        return ([.. Suppressions.Apply(subject, findings)], [.. subject.Deployments.Select(d => d.Source).OfType<DeploymentSource>()]);
    }

    private static Finding[] Check(IReadOnlyList<LintRule> rules, LintSubject subject)
    {
        var found = new FoundList();
        for (var i = 0; i < rules.Count; i++)
        {
            found.Add(rules[i].Check(subject));
        }

        return [.. found.All];
    }

    private static LintRule[][] PartsOfErrors()
    {
        HashSet<LintRule> ofObjects = [.. ChartRules.All, .. ObjectRules.All];
        var parts = new List<LintRule>[] { [], [], [] };
        foreach (var rule in LintRules.All)
        {
            if (rule.Rule.Severity == Severity.Error)
            {
                parts[rule is ClusterRule or OrdinalRule ? 0 : ofObjects.Contains(rule) ? 1 : 2].Add(rule);
            }
        }

        return Array.ConvertAll(parts, p => p.ToArray());
    }

    private static IEnumerable<Finding> AcrossDeployments(DeploymentSource[] sources) =>
        sources.Length > 1 ? DeploymentRules.Across.SelectMany(r => r.Check(sources)) : [];
}
