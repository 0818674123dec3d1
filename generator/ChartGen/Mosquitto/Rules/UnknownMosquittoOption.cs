using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>An option that mosquitto does not know stops its start.</summary>
public sealed class UnknownMosquittoOption : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6001", Severity.Error, "Every option must be one that the broker knows");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        foreach (var (directive, option) in file.Settings.Select(s => (s.Directive, s.Option)))
        {
            if (option is null && directive.Name[0] != '#' && !directive.Name.Contains('\t', StringComparison.Ordinal))
            {
                var near = MosquittoOptions.Near(directive.Name);
                yield return file.Find(Rule, directive, near is null
                    ? $"'{directive.Name}' is no option, so the broker does not start; allowed are the options of mosquitto.conf(5), in lower case"
                    : $"'{directive.Name}' is no option, so the broker does not start; allowed is '{near}', which may be meant")
                    .With(MosquittoOptions.Meant(directive.Name) is { } meant ? file.Replace(directive.Line, directive.Column, directive.Name, meant, $"write {meant}") : null);
            }
            else if (option is not null && facts.OpenSourceMosquitto is { } version && (option.Since is null || option.Since > version))
            {
                yield return file.Find(Rule, directive, option.Since is null
                    ? $"'{directive.Name}' is an option of the vendor's broker alone, so mosquitto {version} does not start; allowed are the options of mosquitto.conf(5)"
                    : $"'{directive.Name}' is an option since mosquitto {option.Since}, so mosquitto {version} does not start; allowed are the options of its mosquitto.conf(5)");
            }
        }
    }
}
