using ChartGen.Findings;
using ChartGen.Findings.Fixes;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto stops its start at another word.</summary>
public sealed class UnknownMosquittoValue : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6009", Severity.Error, "A value must be one of the words that its option takes");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        foreach (var setting in file.Settings.Where(s => s.Option?.Words.Count > 0 && s.Words.Length > 0))
        {
            var value = setting.Directive.Name == "bridge_protocol_version" ? setting.Directive.Value : setting.Word;
            if (!setting.Option!.Words.Contains(value, StringComparer.Ordinal))
            {
                yield return file.FindValue(Rule, setting.Directive,
                    $"'{value}' is no value of '{setting.Directive.Name}', so the broker does not start; allowed are {string.Join(", ", setting.Option.Words)}")
                    .With(file.ReplaceValue(setting, SameLetters.Only(value, setting.Option.Words)));
            }
            else if (setting is { Directive.Name: "log_dest", Word: "file", Words.Length: 1 })
            {
                yield return file.FindValue(Rule, setting.Directive, "'log_dest file' names no file, so the broker does not start; allowed is a path behind it");
            }
        }

        foreach (var setting in file.Settings.Where(s => s.Directive.Name == "persistent_client_expiration" && s.Words.Length > 0))
        {
            if (!"hdwmy".Contains(setting.Word[^1], StringComparison.Ordinal) || MosquittoNumber.Read(setting.Word) <= 0)
            {
                yield return file.FindValue(Rule, setting.Directive,
                    $"'{setting.Word}' is no time, so the broker does not start; allowed is a number with h, d, w, m or y right behind it");
            }
        }
    }
}
