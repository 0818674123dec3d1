using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto.conf(5) warns of it: clients are cut by a short pause of the network.</summary>
public sealed class ShortKeepalive : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6027", Severity.Warning, "max_keepalive should not be below 10 seconds");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Settings
            .Where(s => s.Directive.Name == "max_keepalive" && MosquittoNumber.Read(s.Word) is > 0 and < 10)
            .Select(s => file.FindValue(Rule, s.Directive, $"'{s.Word}' seconds cut clients at a short pause of the network; allowed are 10 to 65535"));
}
