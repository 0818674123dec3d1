using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>It belongs to the listener right above it (the vendor's high-availability plugin).</summary>
public sealed class AdminListener : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6016", Severity.Error, "admin_listener must stand right behind its listener");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        var directives = file.Config.Directives;
        for (var i = 0; i < directives.Count; i++)
        {
            if (directives[i].Name == "admin_listener" && (i == 0 || directives[i - 1].Name != "listener"))
            {
                yield return file.Find(Rule, directives[i], "'admin_listener' does not stand right behind a listener, so the admin port is not the one that is meant; allowed is it on the line below 'listener 1885'")
                    .With(Moved(file, directives[i]));
            }
        }
    }

    // Where there is one listener 1885 and nothing else says that it is the admin one.
    private static Fix? Moved(MosquittoFile file, MosquittoDirective line) =>
        file.Config.Named("admin_listener").Count() == 1 && file.Config.Named("listener").Where(l => l.Value == "1885").ToArray() is [var listener]
            ? file.MoveLine(line.Line, listener.Line, below: true, "move it below listener 1885")
            : null;
}
