using System.Text;

namespace ChartGen.Helm.RegularExpressions;

/// <summary>Simple case folding: the code points that differ from one another only in case.</summary>
internal static class RuneFolding
{
    // Above this only Deseret, Osage, Vithkuqi, Old Hungarian, Warang Citi, Medefaidrin and Adlam have case.
    private const int LastCased = 0x1E943;

    private static readonly Lazy<ILookup<int, int>> Orbits = new(Find);

    public static RuneSet Fold(RuneSet set)
    {
        if (set.Ranges is [(< 0x80, < 0x80) only] && only.First == only.Last && !char.IsAsciiLetter((char)only.First))
        {
            return set;
        }

        var folded = new List<(int First, int Last)>(set.Ranges);
        foreach (var orbit in Orbits.Value)
        {
            if (orbit.Any(set.Contains))
            {
                folded.AddRange(orbit.Select(rune => (rune, rune)));
            }
        }

        return RuneSet.Of(folded);
    }

    private static ILookup<int, int> Find() => Enumerable.Range(0, LastCased + 1)
        .Where(Rune.IsValid)
        .Where(rune => Key(rune) != rune || Rune.ToUpperInvariant(new Rune(rune)).Value != rune)
        .Select(rune => (Key: Key(rune), Rune: rune))
        .SelectMany(entry => new[] { entry, (entry.Key, Rune: entry.Key) })
        .Distinct()
        .ToLookup(entry => entry.Key, entry => entry.Rune);

    // Lower of upper joins the variants: K and the Kelvin sign, s and the long s, the two small sigmas.
    private static int Key(int rune) => rune switch
    {
        // U+0130 and U+0131 (dotted I, dotless i) fold to themselves only.
        0x130 or 0x131 => rune,

        // .NET keeps the long s apart from the ASCII letters.
        0x17F => 's',
        _ => Rune.ToLowerInvariant(Rune.ToUpperInvariant(Rune.ToLowerInvariant(new Rune(rune)))).Value,
    };
}
