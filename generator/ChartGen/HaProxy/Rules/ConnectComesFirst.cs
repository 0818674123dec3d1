using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>Steps of a health check before it connects.</summary>
public sealed class ConnectComesFirst : HaProxyRule
{
    private static readonly string[] Keywords = ["tcp-check", "http-check"];

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4042", Severity.Error, "The first step of a health check that connects must be connect");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        return from section in file.Config.Sections
               where section.Kind is "defaults" or "backend" or "listen"
               from keyword in Keywords
               let steps = section.All(keyword).Where(s => s.Words.Count > 1 && IsStep(s.Words[1].Text)).ToArray()
               where steps.Length > 0 && steps[0].Words[1].Text != "connect" && steps.Any(s => s.Words[1].Text == "connect")
               select file.Find(Rule, steps[0], $"'{keyword} {steps[0].Words[1].Text}' stands before the connect of line {steps.First(s => s.Words[1].Text == "connect").Line}; allowed before it are only comment, set-var and unset-var");
    }

    private static bool IsStep(string word) => word is "connect" or "send" or "send-lf" or "send-binary" or "send-binary-lf" or "expect";
}
