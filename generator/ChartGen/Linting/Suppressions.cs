using System.Text.RegularExpressions;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;

namespace ChartGen.Linting;

/// <summary>
/// Silences findings by comments: on the line of the finding, or alone on the lines above it. Each needs a reason, and one
/// that silences nothing is told, so that it goes when its cause goes.
/// </summary>
public static partial class Suppressions
{
    /// <summary>A suppression gives its reason.</summary>
    public static readonly Rule WithoutReason = new("CG9002", Severity.Error, "A suppression must name rules and give its reason");

    /// <summary>A suppression is needed.</summary>
    public static readonly Rule Unused = new("CG9003", Severity.Warning, "A suppression should silence something");

    private static readonly Lazy<HashSet<string>> OfOneFile = new(() =>
        [.. LintRules.All.Where(r => r is HaProxyRule or ExportsRule or MosquittoRule).Select(r => r.Rule.Id)]);

    /// <summary>The suppressions of a file.</summary>
    public static IReadOnlyList<Suppression> Of(LintFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.Text.Contains("chartgen:ignore", StringComparison.Ordinal))
        {
            return [];
        }

        var lines = file.Text.Split('\n');
        var result = new List<Suppression>();
        for (var i = 0; i < lines.Length; i++)
        {
            var match = Comment().Match(lines[i]);
            if (match.Success)
            {
                var at = match.Groups["mark"].Index;
                string[] rules = [.. match.Groups["rule"].Captures.Select(c => c.Value)];
                result.Add(new Suppression(
                    new SourceLocation(file.Name, i + 1, at + 1),
                    rules,
                    match.Groups["reason"].Value.Trim(),
                    string.IsNullOrWhiteSpace(lines[i][..at]) ? NextStatement(lines, i + 1) : i + 1));
            }
        }

        return result;
    }

    /// <summary>Takes the silenced findings out, and adds what is wrong with the suppressions themselves.</summary>
    public static IEnumerable<Finding> Apply(LintSubject subject, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(findings);
        List<Suppression> suppressions = [];
        foreach (var file in subject.Files)
        {
            suppressions.AddRange(Of(file));
        }

        foreach (var chart in subject.Charts)
        {
            foreach (var text in chart.Texts.With("chartgen:ignore"u8))
            {
                suppressions.AddRange(Of(text));
            }
        }

        foreach (var item in subject.Objects)
        {
            suppressions.AddRange(SuppressionAnnotation.Of(item));
        }

        return suppressions.Count == 0 ? findings : Apply(subject, findings, suppressions);
    }

    private static IEnumerable<Finding> Apply(LintSubject subject, IReadOnlyList<Finding> findings, List<Suppression> suppressions)
    {
        var used = new HashSet<Suppression>(ReferenceEqualityComparer.Instance);
        foreach (var finding in findings)
        {
            var silencing = suppressions.Where(s => s.Reason.Length > 0 && s.Rules.Contains(finding.Rule.Id) && s.Covers(finding)).ToArray();
            used.UnionWith(silencing);
            if (silencing.Length == 0)
            {
                yield return finding;
            }
        }

        foreach (var suppression in suppressions.Where(s => !used.Contains(s)))
        {
            yield return Fault(suppression).With(Removal(subject.Files, suppression));
        }
    }

    private static Finding Fault(Suppression suppression) => suppression switch
    {
        { Rules.Count: 0 } => new Finding(WithoutReason, suppression.Location, "the suppression names no rule; allowed is chartgen:ignore, one or more ids such as CG4003, and a reason"),
        { Reason.Length: 0 } => new Finding(WithoutReason, suppression.Location, $"the suppression of {string.Join(", ", suppression.Rules)} gives no reason; allowed is a reason behind the ids"),
        { Object: { } title } => new Finding(Unused, suppression.Location, $"nothing about {title} is found by {string.Join(" or ", suppression.Rules)}; allowed is an annotation for what is found"),
        _ => new Finding(Unused, suppression.Location, $"nothing on line {suppression.Line} is found by {string.Join(" or ", suppression.Rules)}; allowed is a suppression on the line of a finding, or alone above it"),
    };

    // A rule that looks at several files may need it when they are linted with others.
    private static Fix? Removal(IReadOnlyList<LintFile> files, Suppression suppression)
    {
        if (suppression.Reason.Length == 0 || !suppression.Rules.All(OfOneFile.Value.Contains)
            || files.FirstOrDefault(f => f.Name == suppression.Location.File && f.Kind is LintKind.HaProxy or LintKind.Exports or LintKind.Mosquitto) is not { } file)
        {
            return null;
        }

        var (line, text) = (suppression.Location.Line, file.Lines[suppression.Location.Line - 1].TrimEnd('\r'));
        var before = text[..(suppression.Location.Column - 1)].TrimEnd();
        return before.Length == 0
            ? file.RemoveLine(line, "remove the comment")
            : file.Replace(line, before.Length + 1, text[before.Length..], "", "remove the comment");
    }

    private static int NextStatement(string[] lines, int from)
    {
        var next = Array.FindIndex(lines, from, l => l.AsSpan().Trim() is var text && !text.IsEmpty && text[0] != '#' && !text.StartsWith("{{/*") && !text.StartsWith("{{- /*"));
        return next < 0 ? from : next + 1;
    }

    [GeneratedRegex("""(?<mark>#|\{\{-? ?/\*)\s*chartgen:ignore\b(?:[\s,]+(?<rule>CG\d{4})\b)*(?<reason>(?:(?!\*/).)*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
