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
        var borders = new SortedSet<int> { 0, '\n', '\n' + 1, '0', '9' + 1, 'A', 'Z' + 1, '_', '_' + 1, 'a', 'z' + 1 };
        foreach (var instruction in program.Instructions)
        {
            foreach (var (first, last) in instruction.Runes?.Ranges ?? [])
            {
                borders.Add(first);
                borders.Add(last + 1);
            }
        }

        starts = [.. borders];
        for (var rune = 0; rune < Ascii; rune++)
        {
            ascii[rune] = Search(rune);
        }
    }

    public int Count => starts.Length;

    public int LetterOf(int rune) => rune < Ascii ? ascii[rune] : Search(rune);

    /// <summary>A code point of the letter.</summary>
    public int Example(int letter) => starts[letter];

    private int Search(int rune)
    {
        var found = Array.BinarySearch(starts, rune);
        return found >= 0 ? found : ~found - 1;
    }
}
