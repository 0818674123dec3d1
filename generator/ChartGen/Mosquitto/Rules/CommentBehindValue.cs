using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto knows no comment behind a value: it is a part of a text, and is ignored behind other values.</summary>
public sealed class CommentBehindValue : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6029", Severity.Warning, "A comment should have a line of its own");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts) =>
        file.Settings
            .Where(s => s.Option?.Type == "text" && s.Directive.Name is not ("address" or "addresses") && s.Words.Skip(1).Any(w => w[0] == '#'))
            .Select(s => file.FindValue(Rule, s.Directive, $"the value of '{s.Directive.Name}' goes on to the end of the line, with the # in it; allowed is a comment on a line of its own")
                .With(OwnLine(file, s)));

    // A password or a name may hold a # behind a blank; the path of a file hardly does.
    private static Fix? OwnLine(MosquittoFile file, MosquittoSetting setting)
    {
        var (name, line, value) = (setting.Directive.Name, setting.Directive.Line, setting.Directive.Value);
        if (!(name.EndsWith("file", StringComparison.Ordinal) || name.EndsWith("path", StringComparison.Ordinal) || name is "persistence_location" or "http_dir"))
        {
            return null;
        }

        var at = value.IndexOf(" #", StringComparison.Ordinal);
        var kept = value[..at].TrimEnd(' ');
        var column = setting.Directive.ValueColumn + kept.Length;
        return file.Holds(line, setting.Directive.ValueColumn, value)
            ? Mends.Of(
                "give the comment a line of its own",
                file.Edit(line, 1, 1, value[(at + 1)..] + file.LineEnd(line)),
                file.Edit(line, column, setting.Directive.ValueColumn + value.Length, ""))
            : null;
    }
}
