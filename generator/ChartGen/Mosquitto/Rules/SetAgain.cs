using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto takes the last of two without a word.</summary>
public sealed class SetAgain : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6011", Severity.Warning, "An option should be set once");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        var seen = new Dictionary<(MosquittoDirective?, string), int>();
        foreach (var setting in file.Settings.Where(s => s.Option?.Type is "bool" or "int" || s.Option?.Name is "protocol" or "socket_domain" or "start_type"))
        {
            if (!seen.TryAdd((setting.Owner, setting.Option!.Name), setting.Directive.Line))
            {
                yield return file.Find(Rule, setting.Directive,
                    $"'{setting.Directive.Name}' is set on line {seen[(setting.Owner, setting.Option.Name)]} already, and the last one counts; allowed is one of them");
            }
        }
    }
}
