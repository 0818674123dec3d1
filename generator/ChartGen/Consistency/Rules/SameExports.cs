using System.Globalization;
using System.Text.RegularExpressions;
using ChartGen.Findings;
using ChartGen.Linting;
using ChartGen.Nfs;

namespace ChartGen.Consistency.Rules;

/// <summary>The lines that the setup script writes into /etc/exports are those of the exports file beside it.</summary>
public sealed partial class SameExports : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7026", Severity.Error, "The setup script must export what the exports file does");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        LintFile[] scripts = [.. facts.Subject.SetupScripts.Where(s => facts.Nfs.ScriptLines.Any(l => l.File == s && l.Line.IsExport))];
        return
            from exports in facts.Subject.Exports
            from script in scripts
            let own = OfScript(facts, script, exports)
            where own.Length > 0
            let theirs = exports.Exports.Entries.Select(e => KeyValuePair.Create(e, Words(e))).ToLookup(e => e.Key.Path)
            from finding in Changed(exports, script, own, theirs)
            select finding;
    }

    private IEnumerable<Finding> Changed(ExportsLintFile exports, LintFile script, (int Line, string Path, string Words)[] own, ILookup<string, KeyValuePair<ExportsEntry, string>> theirs) =>
        from line in own
        let same = theirs[line.Path].ToArray()
        where same.Length > 0 && same.All(t => t.Value != line.Words)
        group (line, same[0].Key) by (line.Words, same[0].Value) into alike
        let first = alike.First()
        let more = alike.Count() > 1 ? $" (and {(alike.Count() - 1).ToString(CultureInfo.InvariantCulture)} more)" : ""
        select Spot.Of(script, first.line.Line, 1).Find(
            Rule,
            $"the setup script exports {first.line.Path}{more} to {alike.Key.Words}, and exports says {alike.Key.Value}; expected is the same in both",
            Spot.Of(exports, first.Key.Location.Line, first.Key.Location.Column).Related(alike.Key.Value));

    // Without those that stand in the exports file to the letter.
    private static (int Line, string Path, string Words)[] OfScript(ClusterFacts facts, LintFile script, ExportsLintFile exports)
    {
        HashSet<string> same = exports.Text.Contains('\\', StringComparison.Ordinal) ? [] : [.. exports.Lines];
        return
        [
            .. from line in facts.Nfs.ScriptLines
               where line.File == script && line.Line.IsExport
               let text = Entry().Match(line.Line.Text).Value
               where !same.Contains(text)
               from entry in ExportsFile.Parse(text + "\n", script.Name).Entries
               select (line.Line.Number, entry.Path, Words(entry)),
        ];
    }

    private static string Words(ExportsEntry entry) =>
        string.Join(' ', entry.ReadClients.Select(c => $"{c.Client}({string.Join(',', c.AllOptions.Select(o => o.Text.Trim()).Order(StringComparer.Ordinal))})").Order(StringComparer.Ordinal));

    [GeneratedRegex("""/.*\)""", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
