using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Mosquitto.Rules;

/// <summary>mosquitto stops its start otherwise.</summary>
public sealed class MountPoint : MosquittoRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG6014", Severity.Error, "mount_point must stand behind a listener and name no wildcard");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts)
    {
        foreach (var setting in file.Settings.Where(s => s.Directive.Name == "mount_point" && s.Words.Length > 0))
        {
            if (setting.Listener is null)
            {
                yield return file.Find(Rule, setting.Directive, "'mount_point' stands before any listener, so the broker does not start; allowed is it behind its listener");
            }
            else if (setting.Directive.Value.AsSpan().IndexOfAny('+', '#') >= 0)
            {
                yield return file.FindValue(Rule, setting.Directive, $"'{setting.Directive.Value}' has a wildcard, so the broker does not start; allowed is the beginning of a topic, such as site-1/");
            }
        }
    }
}
