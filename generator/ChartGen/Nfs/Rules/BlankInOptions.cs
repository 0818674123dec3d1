using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>A blank cuts the list of options: <c>*(rw, sync)</c> is the client <c>*(rw,</c> and a host named <c>sync)</c>.</summary>
public sealed class BlankInOptions : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5002", Severity.Error, "The options of a client must have no blank in them");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts)
    {
        foreach (var problem in file.Exports.Problems)
        {
            if (Explains(file, problem))
            {
                yield return file.Find(Rule, problem.Location.Line, problem.Location.Column,
                    "the options have a blank in them, so exportfs stops reading here; allowed are options with commas and without blanks, such as *(rw,sync)")
                    .With(Joined(file, problem));
            }
        }
    }

    // Certain is it when all that stands between the brackets are options of exports(5).
    private static Fix? Joined(ExportsLintFile file, ExportsWord problem)
    {
        var line = file.Lines[problem.Location.Line - 1];
        var open = line.IndexOf('(', problem.Location.Column - 1);
        var close = open < 0 ? -1 : line.IndexOf(')', open);
        if (close < 0 || !(close + 1 == line.Length || char.IsWhiteSpace(line[close + 1])))
        {
            return null;
        }

        var written = line[(open + 1)..close];
        string[] options = written.Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries);
        return options.Length > 0 && options.All(o => ExportsOptionFaults.Of(o).Fault is ExportsOptionFault.None)
            ? file.Replace(problem.Location.Line, open + 2, written, string.Join(',', options), "part the options with commas alone")
            : null;
    }

    /// <summary>Whether a syntax problem is an open bracket that a later word of the line closes.</summary>
    internal static bool Explains(ExportsLintFile file, ExportsWord problem) =>
        file.Exports.Entries.Any(e =>
            e.Clients.SkipWhile(c => c.Location != problem.Location).ToArray() is [{ IsClosed: false }, .. var rest]
            && rest.Any(c => c.Client.Contains(')', StringComparison.Ordinal)));
}
