namespace ChartGen.Helm.RegularExpressions;

/// <summary>Divides the code points into letters: those of one letter mean the same to an automaton.</summary>
internal sealed class RuneAlphabet
{
    private const int Ascii = 128;

    private readonly int[] starts;
    private readonly int[] ascii = new int[Ascii];

    public RuneAlphabet(Re2Program program)
    {
        // The borders of what assertions tell apart belong to every alphabet.
        var borders = new List<int> { 0, '\n', '\n' + 1, '0', '9' + 1, 'A', 'Z' + 1, '_', '_' + 1, 'a', 'z' + 1 };
        RuneSet? last = null;
        foreach (var instruction in program.Instructions)
        {
            // A repeated part is there many times in a row, with one set.
            if (instruction.Runes is { } runes && !ReferenceEquals(runes, last))
            {
                last = runes;
                foreach (var (from, to) in runes.Ranges)
                {
                    borders.Add(from);
                    borders.Add(to + 1);
                }
            }
        }

        starts = Distinct(borders);
        for (var (rune, letter) = (0, 0); rune < Ascii; rune++)
        {
            letter += letter + 1 < starts.Length && starts[letter + 1] == rune ? 1 : 0;
            ascii[rune] = letter;
        }
    }

    public int Count => starts.Length;

    public int LetterOf(int rune) => rune < Ascii ? ascii[rune] : Search(rune);

    /// <summary>A code point of the letter.</summary>
    public int Example(int letter) => starts[letter];

    private static int[] Distinct(List<int> borders)
    {
        borders.Sort();
        var count = 1;
        for (var i = 1; i < borders.Count; i++)
        {
            if (borders[i] != borders[count - 1])
            {
                borders[count++] = borders[i];
            }
        }

        return [.. borders.GetRange(0, count)];
    }

    private int Search(int rune)
    {
        var found = Array.BinarySearch(starts, rune);
        return found >= 0 ? found : ~found - 1;
    }
}
