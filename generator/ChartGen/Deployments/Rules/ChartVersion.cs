using System.Text.RegularExpressions;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// The chart's version is SemVer 2, strictly (semver.org, the grammar): three numbers without leading zeros, then
/// optionally a pre-release after a hyphen and a build after a plus. No v before it.
/// </summary>
public sealed partial class ChartVersion : IDeploymentRule
{
    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1117", Severity.Error, "chart.version must be SemVer 2");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var version = source.Deployment.Chart.Version;
        if (!SemanticVersion().IsMatch(version))
        {
            yield return source.Find(Rule, "chart.version", $"chart.version is '{version}', which is not SemVer 2; allowed are three numbers without leading zeros, such as {Nearest(version)}, with an optional -pre.release and +build");
        }
    }

    private static string Nearest(string version)
    {
        var numbers = Digits().Matches(version).Select(m => m.Value.TrimStart('0') is { Length: > 0 } n ? n : "0").Take(3).ToArray();
        return numbers.Length == 0 ? "0.1.0" : string.Join('.', [.. numbers, .. Enumerable.Repeat("0", 3 - numbers.Length)]);
    }

    private const string Number = "(0|[1-9][0-9]*)";

    private const string PreReleasePart = "(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)";

    [GeneratedRegex($@"\A{Number}\.{Number}\.{Number}(-{PreReleasePart}(\.{PreReleasePart})*)?(\+[0-9a-zA-Z-]+(\.[0-9a-zA-Z-]+)*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex SemanticVersion();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
