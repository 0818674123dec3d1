namespace ChartGen.Helm.RegularExpressions;

/// <summary>A set of code points, as ranges in order.</summary>
internal sealed class RuneSet
{
    public const int Last = 0x10FFFF;

    private readonly (int First, int Last)[] ranges;

    private RuneSet((int First, int Last)[] ranges) => this.ranges = ranges;

    public static RuneSet All { get; } = new([(0, Last)]);

    public static RuneSet AllButNewline { get; } = Of((0, 9), (11, Last));

    public IReadOnlyList<(int First, int Last)> Ranges => ranges;

    public bool IsEmpty => ranges.Length == 0;

    public static RuneSet Of(params IEnumerable<(int First, int Last)> ranges)
    {
        var merged = new List<(int First, int Last)>();
        foreach (var range in ranges.OrderBy(range => range.First))
        {
            if (merged.Count > 0 && range.First <= merged[^1].Last + 1)
            {
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, range.Last));
            }
            else
            {
                merged.Add(range);
            }
        }

        return new RuneSet([.. merged]);
    }

    public static RuneSet One(int rune) => new([(rune, rune)]);

    public RuneSet Not()
    {
        var rest = new List<(int, int)>();
        var next = 0;
        foreach (var (first, last) in ranges)
        {
            if (first > next)
            {
                rest.Add((next, first - 1));
            }

            next = last + 1;
        }

        if (next <= Last)
        {
            rest.Add((next, Last));
        }

        return new RuneSet([.. rest]);
    }

    public bool Contains(int rune)
    {
        var (low, high) = (0, ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (rune < ranges[middle].First)
            {
                high = middle - 1;
            }
            else if (rune > ranges[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
