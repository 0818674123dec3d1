using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>The second cannot bind, and mosquitto ends.</summary>
public sealed class ListenerTwice : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6012", Severity.Error, "Two listeners must not open the same port");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        var listeners = file.Config.Listeners;
        for (var i = 1; i < listeners.Count; i++)
        {
            var (one, other) = (listeners[i], listeners.Take(i).FirstOrDefault(l => Clash(l, listeners[i])));
            if (other is not null)
            {
                yield return file.Find(Rule, one.Cause, one.IsDefault
                    ? $"'{one.Cause.Name}' before any listener opens the default listener on {one.Port}, which line {other.Cause.Line} opens as well, so the broker does not start; allowed is it behind its listener"
                    : $"port {one.Port} is opened by line {other.Cause.Line} already, so the broker does not start; allowed is one listener for a port and an address");
            }
        }
    }

    private static bool Clash(MosquittoListener one, MosquittoListener other) =>
        one.Port == other.Port && one.Port != 0
        && (one.Address.Length == 0 || other.Address.Length == 0 || one.Address == other.Address
            || (IsEvery4(one.Address) && Is4(other.Address)) || (IsEvery4(other.Address) && Is4(one.Address)));

    private static bool IsEvery4(string address) => address == "0.0.0.0";

    private static bool Is4(string address) => Kubernetes.HostAddress.KindOf(address) == Kubernetes.HostAddressKind.IPv4;
}
