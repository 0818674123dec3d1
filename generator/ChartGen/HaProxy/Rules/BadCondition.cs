using System.Text.RegularExpressions;
using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>A condition that HAProxy cannot read.</summary>
public sealed partial class BadCondition : HaProxyRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4040", Severity.Error, "A condition must be one that HAProxy can decide");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        foreach (var line in file.Config.Sections.SelectMany(s => s.Directives))
        {
            if (line.Keyword is ".else" or ".endif" && line.Words.Count > 1)
            {
                yield return file.Find(Rule, line, 1, $"'{line.Keyword}' does not take '{line.Words[1].Text}'; it stands alone");
            }
            else if (line.Keyword is ".if" or ".elif" && Wrong(string.Join(' ', line.Words.Skip(1).Select(w => w.Text))) is { } wrong)
            {
                yield return file.Find(Rule, line, Math.Min(1, line.Words.Count - 1), $"'{wrong}' is no condition; allowed are numbers, defined, feature, streq, strneq, strstr, version_atleast, version_before, openssl_version_atleast, openssl_version_before and ssllib_name_startswith with their arguments in brackets, and !, && and ||");
            }
            else if (line.Keyword == ".alert")
            {
                yield return file.Find(Rule, line, 0, "'.alert' stops HAProxy where it is reached; allowed is it only behind a condition that does not hold");
            }
        }
    }

    private static string? Wrong(string condition) => condition.Split(["&&", "||"], StringSplitOptions.TrimEntries)
        .FirstOrDefault(term => term.Length > 0 && !Term().IsMatch(term));

    [GeneratedRegex(@"^!*\(*!*(\d+|enabled\([^)]*\)|defined\([^)]*\)|feature\([^)]*\)|streq\([^)]*\)|strneq\([^)]*\)|strstr\([^)]*\)|version_(atleast|before)\([^)]*\)|openssl_version_(atleast|before)\([^)]*\)|ssllib_name_startswith\([^)]*\)|\$.*|"".*)\)*$")]
    private static partial Regex Term();
}
