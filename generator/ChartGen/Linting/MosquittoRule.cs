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
            // The ConfigMap of a chart has the file that lies beside it: what finds nothing in one finds nothing in the other.
            var file = subject.Mosquitto[i];
            if (file.Cleared?.Contains(this) != true && (!found.IsEmpty || !LintFile.IsCopy(subject.Mosquitto, i))
                && !found.Add(Check(file, subject.Facts)))
            {
                file.Cleared?.Add(this);
            }
        }

        return found.All;
    }

    /// <summary>What it finds in one file, by its text and the facts alone; what comments at its head say must not matter.</summary>
    protected abstract IEnumerable<Finding> Check(MosquittoFile file, LintFacts facts);
}
