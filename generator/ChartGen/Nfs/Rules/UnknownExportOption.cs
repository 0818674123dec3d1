using ChartGen.Findings;
using ChartGen.Findings.Fixes;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>An option that exportfs does not know ends its reading: neither this line nor any below it is exported.</summary>
public sealed class UnknownExportOption : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5004", Severity.Error, "Every option must be one of exports(5)");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts) =>
        file.OptionFaults.Count == 0 ? [] : file.OptionFaults
            .Where(o => o.Fault == ExportsOptionFault.Unknown)
            .Select(o => file.Find(Rule, o.Word.Location.Line, o.Word.Location.Column, o.Message).With(FixOf(file, o.Word)));

    private static Fix? FixOf(ExportsLintFile file, ExportsWord option)
    {
        var (line, column) = (option.Location.Line, option.Location.Column);
        if (option.Text.Length == 0)
        {
            return file.Replace(line, column, ",", "", "remove the comma");
        }

        var equals = option.Text.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? option.Text : option.Text[..equals];
        return SameLetters.Only(name, ExportsOptions.Known.Where(k => k.EndsWith('=') == equals >= 0)) is { } meant
            ? file.Replace(line, column, name, meant.TrimEnd('='), $"write {meant.TrimEnd('=')}")
            : null;
    }
}
