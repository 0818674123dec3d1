using System.Text.RegularExpressions;
using ChartGen.Findings;
using ChartGen.Linting;
using ChartGen.Testing;
using ChartGen.Tests.Deployments;

namespace ChartGen.Tests.Linting;

/// <summary>
/// The page of a lint rule. Its examples are code blocks whose info string is the file's name and bad or good; all bad ones
/// are linted together, and so are all good ones. Files below chart/ make a chart, which needs no Chart.yaml.
/// </summary>
internal sealed partial class LintRulePage(Rule rule)
{
    public string File { get; } = Path.Combine(Repository.Root, "docs", "rules", rule.Id + ".md");

    public string Text => System.IO.File.ReadAllText(File);

    public IReadOnlyList<LintFile> Bad => Files("bad");

    public IReadOnlyList<LintFile> Good => Files("good");

    /// <summary>The page, with other findings below its bad example, and what its fixes do.</summary>
    public string With(string findings, string fix) => new RulePage(rule).With(findings, fix);

    /// <summary>The names and texts of the good example's files.</summary>
    public IReadOnlyList<(string Name, string Text)> GoodBlocks => Blocks("good");

    // \e, \0 and the like are written out, since a page is text; a block that ends in ¶ has no line feed at its end.
    private IReadOnlyList<LintFile> Files(string which) => LintJudged.Files(Blocks(which));

    private (string Name, string Text)[] Blocks(string which) =>
    [
        .. Block().Matches(Text)
            .Where(m => m.Groups["which"].Value == which)
            .Select(m => (m.Groups["name"].Value, Plain(m.Groups["text"].Value))),
    ];

    private static string Plain(string text)
    {
        var open = text.EndsWith("¶\n", StringComparison.Ordinal) ? text[..^2] : text;
        return open.Replace("␀", "\0", StringComparison.Ordinal);
    }

    [GeneratedRegex("^```(?<name>[^ \n]+) (?<which>bad|good)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
