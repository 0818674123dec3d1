using System.Text.RegularExpressions;
using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>A TAB is a part of the word for mosquitto.</summary>
public sealed partial class TabInDirective : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6002", Severity.Error, "An option and its value must be parted by blanks, not by a TAB");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Config.Directives
            .Where(d => d.Name.Contains('\t', StringComparison.Ordinal))
            .Select(d => file.Find(Rule, d.Line, d.Column + d.Name.IndexOf('\t', StringComparison.Ordinal),
                "a TAB stands here, which is a part of the word for mosquitto, so the broker does not start; allowed are blanks")
                .With(file.Replace(d.Line, d.Column, d.Name, Tabs().Replace(d.Name.TrimStart('\t'), " "), "write a blank")));

    [GeneratedRegex("\t+", RegexOptions.CultureInvariant)]
    private static partial Regex Tabs();
}
