using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Security.Rules;

/// <summary>Secrets with a value in the chart.</summary>
public sealed class LiteralSecret : ObjectRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG8012", Severity.Warning, "A chart should carry no secret");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ManifestObject item, LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Kind != "Secret" || item.Group.Length > 0 ? [] : from entry in Passwords.EntriesOf(item)
               where Passwords.IsKey(entry.Key) && Passwords.IsLiteral(entry.Text)
               let place = Literal(item, entry.Node)
               where place is not null
               let finding = item.Find(Rule, entry.Node, entry.Path, $"the secret '{entry.Key}' stands here for everyone who has the {(item.Origin(entry.Node) is null ? "file" : "chart")}; expected is a Secret that the user makes, or a value without a default")
               select finding with { Location = place.Value };
    }

    // Literal in the file or the template, or the default of a value that is named like a secret.
    private static SourceLocation? Literal(ManifestObject item, YamlNode node)
    {
        var written = item.Locate(node);
        if (item.Origin(node) is not { Action: not null } origin)
        {
            return written;
        }

        return origin.Values.Where(v => Passwords.IsKey(v[(v.LastIndexOf('.') + 1)..])).Select(item.ValueAt).FirstOrDefault(v =>
            v is { } at && origin.Texts.PathOf(at.File) is { } path && Passwords.IsLiteral(Default(origin.Texts.Line(path, at.Line))));
    }

    private static string Default(string line) => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(" #")[0].Trim().Trim('"', '\'');
}
