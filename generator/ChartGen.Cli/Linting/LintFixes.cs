using System.Text;
using ChartGen.Cli.Input;
using ChartGen.Findings;
using ChartGen.Findings.Fixes;
using ChartGen.Linting;
using ChartGen.Output;

namespace ChartGen.Cli.Linting;

/// <summary>Shows or applies the fixes of findings.</summary>
internal static class LintFixes
{
    /// <summary>Writes what the fixes would change as one patch, and changes nothing.</summary>
    public static void Show(TextWriter writer, IReadOnlyList<IReadOnlyList<LintFile>> groups, IReadOnlyList<Finding> findings)
    {
        foreach (var file in Plan(groups, findings).Files)
        {
            UnifiedDiff.Write(writer, PatchName(file.Name), HasMark(file.Name) ? file.WithByteOrderMark() : file);
        }
    }

    /// <summary>Applies the fixes.</summary>
    /// <returns>Whether a file has changed.</returns>
    /// <exception cref="UsageException">A file cannot be written; those before it are fixed.</exception>
    public static bool Apply(IReadOnlyList<IReadOnlyList<LintFile>> groups, IReadOnlyList<Finding> findings)
    {
        var plan = Plan(groups, findings);
        foreach (var file in plan.Files)
        {
            Write(file);
        }

        foreach (var file in plan.Applied.GroupBy(f => f.Fix!.Edits[0].Start.File, StringComparer.Ordinal))
        {
            var rules = file.GroupBy(f => f.Rule.Id).Select(g => g.Count() == 1 ? g.Key : $"{g.Key} ({g.Count()})");
            Console.Error.WriteLine($"{file.Key}: fixed {Words.Count(file.Count(), "finding")}: {string.Join(", ", rules)}");
        }

        if (plan.Left.Count > 0)
        {
            Console.Error.WriteLine($"chartgen: {Words.Count(plan.Left.Count, "fix", "fixes")} would change the same places as others; run --fix again for what remains of them");
        }

        return plan.Files.Count > 0;
    }

    private static FixPlan Plan(IReadOnlyList<IReadOnlyList<LintFile>> groups, IReadOnlyList<Finding> findings)
    {
        Finding[] fixable = [.. findings.Where(f => f.Fix is not null)];
        var read = LintTexts.Of(groups);
        string[] damaged = [.. groups.SelectMany(g => g).Where(f => f.Damage is not null).Select(f => f.Name)];
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in fixable.SelectMany(f => f.Fix!.Edits).Select(e => e.Start.File).Distinct(StringComparer.Ordinal))
        {
            var text = read.Of(name)?.Text;
            var refused = damaged.Contains(name) ? "is no text" : Refuse(name, text);
            if (refused is null)
            {
                texts[name] = text!;
            }
            else
            {
                var count = fixable.Count(f => f.Fix!.Edits.Any(e => e.Start.File == name));
                Console.Error.WriteLine($"{name}: {refused}, so {Words.Count(count, "fix", "fixes")} of it {(count == 1 ? "is" : "are")} left out");
            }
        }

        return FixPlan.Of(fixable, new SourceTexts(texts.GetValueOrDefault));
    }

    // Only what is on the disk as it was read can be fixed: no standard input, no entry of an archive, no device.
    private static string? Refuse(string name, string? text) =>
        text is null || name == LintInput.StandardInputName ? "is no file on the disk"
        : ReplacedFile.Refuse(name) ?? (LintText.Decode(InputFile.Read(name, LintInput.MostBytes).Content) is { Damage: null } now && now.Text == text ? null : "is not what was read");

    private static void Write(FixedFile file)
    {
        try
        {
            ReplacedFile.Write(file.Name, Encoding.UTF8.GetBytes((HasMark(file.Name) ? file.WithByteOrderMark() : file).After));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file.Name}: cannot be written: {e.Message}");
        }
    }

    private static bool HasMark(string file) => InputFile.Read(file, Encoding.UTF8.Preamble.Length).Content.AsSpan().StartsWith(Encoding.UTF8.Preamble);

    // git apply wants no ./ before a path, and patch refuses a path from the root.
    private static string PatchName(string name)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), name);
        return relative.StartsWith("../", StringComparison.Ordinal) ? name : relative;
    }
}
