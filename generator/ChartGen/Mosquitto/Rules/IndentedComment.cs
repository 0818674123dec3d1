using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>Behind a blank the # is an unknown option.</summary>
public sealed class IndentedComment : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6003", Severity.Error, "A comment must begin in the first column");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Config.Directives
            .Where(d => d.Name[0] == '#')
            .Select(d => file.Find(Rule, d, "a comment stands behind blanks, which is an unknown option for mosquitto, so the broker does not start; allowed is # in the first column")
                .With(file.Replace(d.Line, 1, new string(' ', d.Column - 1), "", "remove the blanks")));
}
