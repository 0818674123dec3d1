using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto 2.0 reads the digits at the front and takes no digits for 0; 2.1 refuses them.</summary>
public sealed class LaxMosquittoNumber : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6008", Severity.Warning, "A number should be digits alone");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Settings
            .Where(s => s.Words.Length > 0 && !MosquittoNumber.Is(s.Word) && (s.Option?.Type == "int" || s.Directive.Name == "listener"))
            .Where(s => MosquittoNumber.Read(s.Word) is var n && n >= Math.Max(s.Option!.Minimum, s.Directive.Name == "listener" ? 1 : long.MinValue) && n <= s.Option.Maximum)
            .Select(s => file.FindValue(Rule, s.Directive, $"'{s.Word}' is {MosquittoNumber.Read(s.Word)} to mosquitto 2.0, and refused by 2.1; allowed are digits alone"));
}
