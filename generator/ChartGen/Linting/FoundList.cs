using ChartGen.Findings;

namespace ChartGen.Linting;

/// <summary>
/// Gathers what a rule finds in one thing after the other. Most find nothing nearly everywhere, and then there is no list at all:
/// a chain of queries would ask each of some hundred kinds of sequences by a slow interface call.
/// </summary>
internal ref struct FoundList
{
    private List<Finding>? found;

    /// <summary>All that was found, in the order in which it was added.</summary>
    public readonly IEnumerable<Finding> All => found is null ? [] : found;

    /// <summary>Whether nothing was found yet.</summary>
    public readonly bool IsEmpty => found is null;

    /// <summary>Adds what was found in one thing; whether that was anything.</summary>
    public bool Add(IEnumerable<Finding> more)
    {
        if (more is Finding[] known)
        {
            if (known.Length > 0)
            {
                (found ??= []).AddRange(known);
            }

            return known.Length > 0;
        }

        var isAny = false;
        foreach (var finding in more)
        {
            (found ??= []).Add(finding);
            isAny = true;
        }

        return isAny;
    }
}
