using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto stops its start at the second one.</summary>
public sealed class SetTwice : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6010", Severity.Error, "An option with a text must stand once");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        var seen = new Dictionary<(MosquittoDirective?, string), string>();
        foreach (var setting in file.Settings.Where(s => s.Option?.Type == "text" || s is { Directive.Name: "log_dest", Word: "file" }))
        {
            var owner = setting.Directive.Name == "bind_address" ? null : setting.Owner;
            if (setting.Words.Length > 0 && !seen.TryAdd((owner, setting.Option!.Name), setting.Directive.Value))
            {
                yield return file.Find(Rule, setting.Directive,
                    $"'{setting.Directive.Name}' is set already, so the broker does not start; allowed is one for {(owner is null ? "the broker" : $"the {owner.Name} of line {owner.Line}")}")
                    .With(seen[(owner, setting.Option!.Name)] == setting.Directive.Value ? file.RemoveLine(setting.Directive.Line, "remove the second") : null);
            }
        }
    }
}
