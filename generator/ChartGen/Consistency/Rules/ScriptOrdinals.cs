using System.Text.RegularExpressions;
using ChartGen.Consistency.Places;
using ChartGen.Findings;

namespace ChartGen.Consistency.Rules;

/// <summary>The setup script prepares one directory for each broker, marks it as that broker's and exports it.</summary>
public sealed partial class ScriptOrdinals : OrdinalRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7005", Severity.Error, "The setup script must prepare and export one directory for each broker");

    private protected override PlaceKind Kind => PlaceKind.Script;

    // Without its end a here-document takes the rest of the script in.
    private protected override IEnumerable<Finding> Beside(ClusterFacts facts) =>
        from file in facts.Subject.SetupScripts
        let lines = file.Text.Split('\n')
        from line in lines.Select((text, i) => (Text: text, Number: i + 1))
        where line.Text.Contains("<<", StringComparison.Ordinal)
        let match = HereDocument().Match(line.Text)
        where match.Success && !lines.Skip(line.Number).Any(l => l.TrimEnd('\r').TrimStart('\t') == match.Groups["word"].Value)
        select Spot.Of(file, line.Number, match.Index + 1).Find(Rule, $"the text that begins here never ends, so the script does nothing; expected is a line {match.Groups["word"].Value} behind it");

    [GeneratedRegex("""<<-?['"]?(?<word>[A-Za-z_][A-Za-z0-9_]*)['"]?""", RegexOptions.CultureInvariant)]
    private static partial Regex HereDocument();
}
