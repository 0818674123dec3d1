using ChartGen.Findings;

namespace ChartGen.Tests.Mutations;

/// <summary>What the linter said of a mutant that it does not say of the example as it was built.</summary>
internal sealed record MutantOutcome(Mutant Mutant, IReadOnlyList<Finding> New, Finding? Found)
{
    public bool IsFound => Found is not null;

    /// <summary>Whether a survivor survived and any other was found.</summary>
    public bool IsAsWritten => IsFound == (Mutant.Survives is null);

    public static MutantOutcome Of(Mutant mutant)
    {
        var built = BuiltExample.Of(mutant.Example);
        var files = mutant.Apply(built.Files);
        var known = built.Clean.ToLookup(Key);
        Finding[] found = [.. BuiltExample.Lint(files).GroupBy(Key).SelectMany(g => g.Skip(known[g.Key].Count()))];
        return new MutantOutcome(mutant, found, found.FirstOrDefault(f => mutant.Expected.Any(e => e.IsMetBy(f, files))));
    }

    public override string ToString() =>
        $"{Mutant.Name} on {Mutant.Example} ({Mutant.Because}): "
        + (New.Count == 0 ? "nothing is found" : string.Join(" | ", New.Take(8).Select(f => $"{f.Location}: {f.Rule.Severity.Word()} {f.Rule.Id}: {f.Message}")));

    // Lines move when others go.
    private static (string, string, string) Key(Finding finding) => (finding.Rule.Id, finding.Location.File, finding.Message);
}
