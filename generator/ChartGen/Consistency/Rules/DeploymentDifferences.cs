using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Consistency.Rules;

/// <summary>What is given together with a deployment file is what follows from it.</summary>
public sealed class DeploymentDifferences : LintRule
{
    private static readonly YamlLimits Limits = new(4 << 20, 100, 200_000);

    private static readonly string[] OfChart = ["values.yaml", "files/topology.json", "files/haproxy.cfg", "files/mosquitto.conf"];

    private static readonly Dictionary<LintKind, string> Names = new()
    {
        [LintKind.HaProxy] = "haproxy.cfg",
        [LintKind.Exports] = "exports",
        [LintKind.Mosquitto] = "mosquitto.conf",
        [LintKind.Values] = "values.yaml",
        [LintKind.SetupScript] = "nfs-setup.sh",
    };

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7060", Severity.Error, "What is given with a deployment file must follow from it");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return subject.Deployments is [{ Source: { } source }] && subject.Files.Count > 1 ? Check(subject, source) : [];
    }

    private IEnumerable<Finding> Check(LintSubject subject, DeploymentSource source)
    {
        var derived = DerivedFiles.Of(source);
        var fields = Scalars(YamlReader.Read(source.File, subject.Files.First(f => f.Kind == LintKind.Deployment).Text, Limits).Root).ToArray();
        var files = subject.Files
            .Where(f => f.Damage is null && Names.ContainsKey(f.Kind))
            .Select(f => (Name: Names[f.Kind], Text: f.Text, File: f))
            .Concat(subject.Charts.SelectMany(c => OfChart
                .Where(p => c.Texts.Text(p) is not null)
                .Select(p => (Name: $"chart/{p}", Text: c.Texts.Text(p)!, File: new LintFile(c.Texts.NameOf(p), LintKind.Chart, "")))));
        return
            from file in files
            where derived.ContainsKey(file.Name)
            from finding in CopyOf.Differences(Rule, Lines(file.Text, (line, column) => Spot.Of(file.File, line, column)), Lines(derived[file.Name], (line, _) => Field(fields, source, derived[file.Name], line, file.Text)), $"what follows from {source.File}")
            select finding;
    }

    private static CopyOf.Line[] Lines(string text, Func<int, int, Spot> spot) =>
    [
        .. text.Split('\n')
            .Select((line, i) => (Text: line.Trim(), Line: i + 1, Column: line.Length - line.AsSpan().TrimStart().Length + 1))
            .Where(l => l.Text.Length > 0 && l.Text[0] != '#')
            .Select(l => new CopyOf.Line(string.Join(' ', l.Text.Split(' ').Take(l.Text.StartsWith("server ", StringComparison.Ordinal) ? 2 : 1)), l.Text, spot(l.Line, l.Column))),
    ];

    // The field whose value stands in the line that is expected, and nowhere in the file that is there.
    private static Spot Field(YamlScalar[] fields, DeploymentSource source, string expected, int line, string text)
    {
        var wanted = expected.Split('\n')[line - 1];
        var field = fields.Where(f => f.Text.Length > 1 && wanted.Contains(f.Text, StringComparison.Ordinal) && !text.Contains(f.Text, StringComparison.Ordinal)).MaxBy(f => f.Text.Length)
            ?? fields.Where(f => f.Text.Length > 1 && wanted.Contains(f.Text, StringComparison.Ordinal)).MaxBy(f => f.Text.Length);
        return Spot.Of(field?.Location ?? new SourceLocation(source.File, 0, 0), null);
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode? node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(e => Scalars(e.Value)),
        YamlSequence list => list.Items.SelectMany(Scalars),
        YamlScalar scalar => [scalar],
        _ => [],
    };
}
