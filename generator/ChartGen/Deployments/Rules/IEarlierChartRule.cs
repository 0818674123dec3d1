using ChartGen.Earlier;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>A rule about a deployment and the chart that was built of it before.</summary>
public interface IEarlierChartRule
{
    /// <summary>The rule.</summary>
    Rule Rule { get; }

    /// <summary>What the rule finds.</summary>
    IEnumerable<Finding> Check(Succession succession);
}
