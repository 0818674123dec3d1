using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>A file that holds bytes which are no text is damaged, or another file than its name says.</summary>
public sealed class NotText : LintRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG9001", Severity.Error, "A file must be text in UTF-8");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Files.Where(f => f.Damage is not null).Select(f => f.Find(Rule, f.Damage!.Line, f.Damage.Column, f.Damage.Message));
    }
}
