namespace ChartGen.Helm.RegularExpressions;

/// <summary>Reads a class in brackets.</summary>
internal sealed class Re2ClassParser(Re2Input input, Re2EscapeParser escapes, Re2Flags flags)
{
    private readonly List<(int First, int Last)> ranges = [];

    public RuneSet Parse()
    {
        var start = input.Position++;
        var isNegated = input.TryTake('^');
        for (var isFirst = true; isFirst || input.Current != ']'; isFirst = false)
        {
            if (input.AtEnd)
            {
                throw input.ErrorOfRest("missing closing ]", start);
            }

            if (!TryAddPosix() && !TryAddEscapedClass())
            {
                AddRange(start);
            }
        }

        input.Position++;
        var set = RuneSet.Of(ranges);
        set = flags.HasFlag(Re2Flags.IgnoreCase) ? RuneFolding.Fold(set) : set;
        return isNegated ? set.Not() : set;
    }

    private bool TryAddPosix()
    {
        var start = input.Position;
        if (!input.StartsWith("[:"))
        {
            return false;
        }

        input.Position += 2;
        var end = input.Find(":]");
        if (end < 0)
        {
            input.Position = start;
            return false;
        }

        var name = input.Text(input.Position, end);
        input.Position = end + 2;
        var isNegated = name.StartsWith('^');
        var set = RuneClasses.Posix(isNegated ? name[1..] : name) ?? throw input.Error("invalid character class range", start);
        ranges.AddRange((isNegated ? set.Not() : set).Ranges);
        return true;
    }

    private bool TryAddEscapedClass()
    {
        if (input.Current != '\\' || escapes.TryClass(flags.HasFlag(Re2Flags.IgnoreCase)) is not { } set)
        {
            return false;
        }

        ranges.AddRange(set.Ranges);
        return true;
    }

    private void AddRange(int classStart)
    {
        var start = input.Position;
        var first = Character(classStart);
        var last = first;
        if (input.Current == '-' && input.Peek(1) is not (']' or -1))
        {
            input.Position++;
            last = Character(classStart);
            if (last < first)
            {
                throw input.Error("invalid character class range", start);
            }
        }

        ranges.Add((first, last));
    }

    private int Character(int classStart) => input.Current switch
    {
        -1 => throw input.ErrorOfRest("missing closing ]", classStart),
        '\\' => escapes.Character(),
        _ => input.Next(),
    };
}
