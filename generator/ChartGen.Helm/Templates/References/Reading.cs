namespace ChartGen.Helm.Templates.References;

/// <summary>What an expression may be, as far as that can be told without running it: paths of keys from the data of the template on.</summary>
/// <param name="Paths">The paths. Of a value each begins with Values; that of the data itself is empty.</param>
/// <param name="IsGuarded">Whether its absence has been thought of.</param>
internal readonly record struct Reading(ReadPath[] Paths, bool IsGuarded)
{
    private const string Values = "Values";

    public static Reading Unknown { get; } = new([], false);

    public static Reading Data { get; } = new([new ReadPath([], 0)], false);

    /// <summary>The paths below the values.</summary>
    public IEnumerable<ReadPath> ValuePaths => Paths.Where(p => p.Keys.Length > 0 && p.Keys[0] == Values).Select(p => p with { Keys = p.Keys[1..] });

    public Reading Guarded => this with { IsGuarded = true };

    /// <summary>An item of it.</summary>
    public Reading Item => this with { Paths = [.. Paths.Select(p => p with { Keys = [.. p.Keys, ValueReference.AnyItem] })] };

    /// <summary>The reading of a value.</summary>
    public static Reading OfValue(IEnumerable<string> keys) => new([new ReadPath([Values, .. keys], 0)], false);

    public static Reading Any(IEnumerable<Reading> readings, bool isGuarded) => new([.. readings.SelectMany(r => r.Paths)], isGuarded);

    /// <summary>The fields of it. A field Values is known whatever it is a field of: charts hand their data on under many names.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="at">Where they are written.</param>
    public Reading Field(string[] fields, int at)
    {
        var values = Array.LastIndexOf(fields, Values);
        if (Paths.Length == 0 || (values >= 0 && Paths.All(p => p.Keys.Length == 0 || p.Keys[0] != Values)))
        {
            return values < 0 ? Unknown : new([new ReadPath(fields[values..], at)], IsGuarded);
        }

        return this with { Paths = [.. Paths.Select(p => new ReadPath([.. p.Keys, .. fields], at))] };
    }
}
