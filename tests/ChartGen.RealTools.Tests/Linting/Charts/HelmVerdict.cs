using ChartGen.Findings;
using ChartGen.Helm.Charts;
using ChartGen.Linting;

namespace ChartGen.RealTools.Tests.Linting.Charts;

/// <summary>What a linter says of a chart.</summary>
/// <param name="HasError">Whether there is an error.</param>
/// <param name="HasWarning">Whether there is a warning.</param>
internal sealed record HelmVerdict(bool HasError, bool HasWarning)
{
    // Rules from here on look at what helm lint does not.
    private const string FirstOfOurOwn = "CG2040";

    private static readonly string[] ChartFolders = ["crds", "templates"];

    // What keeps a chart from being loaded is said alone; helm lint looks at the rest of such a chart too.
    private static readonly string[] LoadRules = ["CG2001", "CG2005"];

    private static readonly string[] ObjectRules = ["CG3001", "CG3008", "CG3010", "CG3011", "CG3012"];

    /// <summary>Whether a workload has no selector, which is a rule about objects here.</summary>
    public bool LacksSelector { get; init; }

    /// <summary>The verdict in the output of <c>helm lint</c>.</summary>
    public static HelmVerdict OfHelm(string output)
    {
        string[] errors = [.. output.Split('\n').Where(l => l.StartsWith("[ERROR]", StringComparison.Ordinal))];
        var selectors = errors.Count(e => e.Contains("must contain matchLabels", StringComparison.Ordinal));
        var hasFailed = output.Contains("chart(s) failed", StringComparison.Ordinal) && !output.Contains(", 0 chart(s) failed", StringComparison.Ordinal);
        return new(errors.Length > selectors || (hasFailed && errors.Length == 0), output.Contains("[WARNING]", StringComparison.Ordinal)) { LacksSelector = selectors > 0 };
    }

    /// <summary>Our verdict, by the rules that are Helm's.</summary>
    public static HelmVerdict OfFindings(IReadOnlyList<Finding> findings)
    {
        Finding[] helms = [.. findings.Where(IsHelms)];
        return new(helms.Any(f => f.Rule.Severity == Severity.Error), helms.Any(f => f.Rule.Severity == Severity.Warning));
    }

    /// <summary>
    /// Whether our verdict is this one of Helm's: the same errors; a warning of ours is one of Helm's, and one of Helm's is
    /// a finding of ours. What Helm warns of in names and APIs of objects are rules about objects, those of subcharts too.
    /// </summary>
    public bool IsThatOf(IReadOnlyList<Finding> findings)
    {
        var ours = OfFindings(findings);
        return ours.HasError == HasError
            && (!LacksSelector || findings.Any(f => f.Rule.Severity == Severity.Error && f.Rule.Id.StartsWith("CG3", StringComparison.Ordinal)))
            && (ours.HasWarning == HasWarning || (HasWarning && findings.Any(f => ObjectRules.Contains(f.Rule.Id) || LoadRules.Contains(f.Rule.Id))));
    }

    /// <summary>The findings of a chart.</summary>
    public static IReadOnlyList<Finding> Lint(string path)
    {
        string[] folders = [.. ChartFolders.Where(f => Directory.Exists(Path.Combine(path, f)))];
        LintChart chart;
        try
        {
            chart = new LintChart(path, ChartSource.ReadFiles(path), null) { Folders = folders };
        }
        catch (HelmException e)
        {
            chart = new LintChart(path, [], e.Message) { Folders = folders };
        }

        return Linter.Lint([chart], new LintFacts());
    }

    /// <summary>The findings of rules about charts, in one line each.</summary>
    public static string Tell(IEnumerable<Finding> findings) =>
        string.Join("\n    ", findings.Where(f => f.Rule.Id.StartsWith("CG2", StringComparison.Ordinal) && f.Rule.Severity > Severity.Note).Select(f => $"{f.Location} {f.Rule.Id} {f.Message}"));

    // Helm warns of a key that stands twice only in Chart.yaml.
    private static bool IsHelms(Finding finding) =>
        finding.Rule.Id.StartsWith("CG2", StringComparison.Ordinal)
        && (string.CompareOrdinal(finding.Rule.Id, FirstOfOurOwn) < 0 || (finding.Rule.Id == "CG2050" && finding.Location.File.EndsWith("/Chart.yaml", StringComparison.Ordinal)));
}
