using ChartGen.Consistency.Places;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ChartGen.Consistency.Rules;

/// <summary>The ports of the nodes that the instructions tell people are those that Services open.</summary>
public sealed partial class InstructionPorts : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7073", Severity.Warning, "NodePorts in the instructions should be those of the Services");

    private const int Least = 30000;
    private const int Most = 32767;

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        var open = (from service in facts.Subject.Index.OfKind("Service")
                    from port in service.Field("spec", "ports").Items()
                    let number = port.Field("nodePort").Integer()
                    where number > 0
                    select (int)Math.Clamp(number.Value, 0, int.MaxValue)).Distinct().Order().ToArray();
        // A port that is not fixed is told at its Service.
        var isDrawn = facts.Subject.Index.OfKind("Service").Any(s => s.Field("spec", "type").Text() == "NodePort" && s.Field("spec", "ports").Items().Any(p => p.Field("nodePort").Integer() is null or 0));
        return open.Length == 0 || isDrawn || facts.Subject.Charts.Count != 1 ? [] :
            from file in facts.Subject.Instructions
            from port in Commands(file).Concat(Addresses(file)).Concat(Rows(file))
            where port.Number is >= Least and <= Most && !open.Contains(port.Number)
            select port.Spot.Find(Rule, string.Create(CultureInfo.InvariantCulture, $"the instructions name the port {port.Number} of the nodes, which no Service opens; expected is one of {string.Join(", ", open)}"));
    }

    private static IEnumerable<(int Number, Spot Spot)> Commands(LintFile file) =>
        from command in ShellCommand.Of(file)
        where command.Words[0].Text.StartsWith("mosquitto_", StringComparison.Ordinal)
        from word in command.Option("-p", "--port")
        where int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        select (int.Parse(word.Text, CultureInfo.InvariantCulture), command.Spot(word));

    private static IEnumerable<(int Number, Spot Spot)> Addresses(LintFile file) =>
        from line in file.Text.Split('\n').Select((text, i) => (Text: text, Number: i + 1))
        where line.Text.Contains("://<", StringComparison.Ordinal)
        from match in Address().Matches(line.Text)
        select (int.Parse(match.Groups["port"].ValueSpan, provider: CultureInfo.InvariantCulture), Spot.Of(file, line.Number, match.Groups["port"].Index + 1));

    private static IEnumerable<(int Number, Spot Spot)> Rows(LintFile file) =>
        from table in TableRow.Tables(file)
        from row in table
        where row.Cells.Any(c => c.Text is "any node" or "every node")
        from cell in row.Cells
        where cell.Text.Length == 5 && cell.Text.All(char.IsAsciiDigit)
        select (int.Parse(cell.Text, CultureInfo.InvariantCulture), Spot.Of(file, row.Line, cell.Column));

    [GeneratedRegex(@"://<[^>]{1,60}>:(?<port>[0-9]{4,5})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
