using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto takes true, false, 1 and 0 alone.</summary>
public sealed class NotBoolean : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6006", Severity.Error, "A boolean must be true or false");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Settings
            .Where(s => s.Option?.Type == "bool" && s.Words.Length > 0 && s.Word is not ("true" or "false" or "1" or "0"))
            .Select(s => file.FindValue(Rule, s.Directive, $"'{s.Word}' is no value of '{s.Directive.Name}', so the broker does not start; allowed are true and false")
                .With(file.ReplaceValue(s, Meant(s.Word))));

    private static string? Meant(string word) => word.Trim('"', '\'').ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => "true",
        "false" or "no" or "off" => "false",
        _ => null,
    };
}
