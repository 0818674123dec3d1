using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Cli.Linting;

/// <summary>What a run of lint is about; it may be run again when files have changed.</summary>
/// <param name="Paths">Files, charts, folders or -.</param>
/// <param name="Declared">Files whose kind was said, as KIND=FILE.</param>
/// <param name="Configuration">What the project says.</param>
/// <param name="Facts">What is known beside the files.</param>
/// <param name="Known">Which findings the project knows already.</param>
internal sealed record LintRun(
    IReadOnlyList<string> Paths, IReadOnlyList<string> Declared, LintConfiguration Configuration, LintFacts Facts, KnownFindings Known)
{
    /// <summary>Reads the files and holds them against every rule.</summary>
    /// <exception cref="UsageException">A path cannot be opened, or there is none.</exception>
    public (IReadOnlyList<IReadOnlyList<LintFile>> Groups, IReadOnlyList<Finding> Findings) Lint()
    {
        var groups = LintInput.Read(Paths, Declared, Configuration);
        return groups.Count == 0
            ? throw new UsageException("lint needs a path, or --as KIND=FILE")
            : (groups, LintProject.Unknown(Configuration.Apply(Linter.Lint(groups, Facts)), Known));
    }
}
