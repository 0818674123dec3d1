using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>What a project says to the linter, in .chartgen.yaml.</summary>
public sealed record LintConfiguration
{
    /// <summary>The name of the file.</summary>
    public const string FileName = ".chartgen.yaml";

    /// <summary>The severity of rules by their ids; null: the rule is off.</summary>
    public IReadOnlyDictionary<string, Severity?> Rules { get; init; } = new Dictionary<string, Severity?>();

    /// <summary>The patterns of paths that are left out when a folder is linted.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>What is known beside the files.</summary>
    public LintFacts Facts { get; init; } = new();

    /// <summary>The findings with the severities of this project, without those of rules that are off.</summary>
    public IReadOnlyList<Finding> Apply(IEnumerable<Finding> findings) =>
    [
        .. findings
            .Where(f => !Rules.TryGetValue(f.Rule.Id, out var severity) || severity is not null)
            .Select(f => Rules.TryGetValue(f.Rule.Id, out var severity) && severity is { } given
                ? f with { Rule = f.Rule with { Severity = given } }
                : f),
    ];

    /// <summary>Whether a path is left out.</summary>
    /// <param name="path">The path as the user gave it.</param>
    public bool Excludes(string path)
    {
        var normal = Normal(path);
        return Exclude.Any(pattern => PathPattern.Matches(Normal(pattern), normal));
    }

    private static string Normal(string path) => path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
}
