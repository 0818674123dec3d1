using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto knows no comment behind a value: it is a part of a text, and is ignored behind other values.</summary>
public sealed class CommentBehindValue : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6029", Severity.Warning, "A comment should have a line of its own");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Settings
            .Where(s => s.Option?.Type == "text" && s.Directive.Name is not ("address" or "addresses") && s.Words.Skip(1).Any(w => w[0] == '#'))
            .Select(s => file.FindValue(Rule, s.Directive, $"the value of '{s.Directive.Name}' goes on to the end of the line, with the # in it; allowed is a comment on a line of its own"));
}
