using ChartGen.Findings;
using ChartGen.Kubernetes;

namespace ChartGen.Linting;

/// <summary>A rule about one object, looked at alone or with those that are linted beside it.</summary>
public abstract class ObjectRule : LintRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var found = new FoundList();
        for (var i = 0; i < subject.Objects.Count; i++)
        {
            found.Add(Check(subject.Objects[i], subject));
        }

        return found.All;
    }

    /// <summary>What it finds about one object.</summary>
    protected abstract IEnumerable<Finding> Check(ManifestObject item, LintSubject subject);
}
