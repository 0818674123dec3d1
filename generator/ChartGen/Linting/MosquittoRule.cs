using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>A rule about one mosquitto.conf alone.</summary>
public abstract class MosquittoRule : LintRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(LintSubject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var found = new FoundList();
        for (var i = 0; i < subject.Mosquitto.Count; i++)
        {
            found.Add(Check(subject.Mosquitto[i], subject.Facts));
        }

        return found.All;
    }

    /// <summary>What it finds in one file.</summary>
    protected abstract IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts);
}
