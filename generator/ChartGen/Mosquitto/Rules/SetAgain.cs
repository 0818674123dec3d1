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
        var seen = new Dictionary<(MosquittoDirective?, string), MosquittoSetting>();
        foreach (var setting in file.Settings.Where(s => s.Option?.Type is "bool" or "int" || s.Option?.Name is "protocol" or "socket_domain" or "start_type"))
        {
            if (!seen.TryAdd((setting.Owner, setting.Option!.Name), setting))
            {
                var before = seen[(setting.Owner, setting.Option.Name)];
                yield return file.Find(Rule, setting.Directive,
                    $"'{setting.Directive.Name}' is set on line {before.Directive.Line} already, and the last one counts; allowed is one of them")
                    .With(before.Word == setting.Word && setting.Word.Length > 0 && !IsSetBetween(file, before, setting) ? file.RemoveLine(setting.Directive.Line, "remove the second") : null);
            }
        }
    }

    // true, false, true: the last line is needed.
    private static bool IsSetBetween(MosquittoFile file, MosquittoSetting first, MosquittoSetting last) => file.Settings.Any(s =>
        s.Owner == first.Owner && s.Option?.Name == first.Option!.Name && s.Word != first.Word
        && s.Directive.Line > first.Directive.Line && s.Directive.Line < last.Directive.Line);
}
