using System.Globalization;
using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>A rule that what asks for a port asks for one that is open.</summary>
public abstract class PortRule : ClusterRule
{
    /// <summary>
    /// What asks for a port that nobody opens is wrong, each artifact once; but where two and more ask for the same one, or for
    /// the documented one, it is the opening that is missing.
    /// </summary>
    /// <param name="open">The ports that are open.</param>
    /// <param name="uses">What asks for ports.</param>
    /// <param name="opening">How messages name what opens ports: <c>mosquitto.conf</c>.</param>
    private protected IEnumerable<Finding> Closed(IReadOnlyList<PortUse> open, IReadOnlyList<PortUse> uses, string opening)
    {
        if (open.Count == 0)
        {
            yield break;
        }

        var allowed = string.Join(", ", open.Select(o => o.Port).Distinct().Order().Select(p => p.ToString(CultureInfo.InvariantCulture)));
        var idle = open.FirstOrDefault(o => uses.All(u => u.Port != o.Port));
        foreach (var port in uses.Where(u => open.All(o => o.Port != u.Port)).GroupBy(u => u.Port))
        {
            PortUse[] asking = [.. port.DistinctBy(u => u.Artifact)];
            if (idle is not null && (asking.Length > 1 || (IsDocumented(port.Key) && !IsDocumented(idle.Port))))
            {
                yield return idle.Spot.Find(
                    Rule,
                    $"{idle.Title} opens {idle.Port}, which nothing asks for, and {string.Join(" and ", asking.Take(3).Select(u => u.Title))} ask for {port.Key}; expected is {port.Key}",
                    asking.Select(u => u.Spot.Related($"{u.Title} asks for {port.Key}")));
                continue;
            }

            foreach (var use in asking)
            {
                yield return use.Spot.Find(Rule, $"{use.Title} has the port {port.Key}, which {opening} does not open; expected is one of {allowed}", open[0].Spot.Related($"{opening} opens {open[0].Port}"));
            }
        }
    }

    private static bool IsDocumented(int port) => port is PortFacts.DocumentedClientPort or PortFacts.DocumentedAdminPort;
}
