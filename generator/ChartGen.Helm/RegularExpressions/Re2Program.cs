namespace ChartGen.Helm.RegularExpressions;

/// <summary>A nondeterministic automaton made of an expression.</summary>
internal sealed class Re2Program
{
    // The states of the matcher name instructions by characters.
    private const int MaxSize = 60_000;

    private readonly List<Re2Instruction> instructions = [Re2Instruction.Match];

    private readonly bool keepsGroups;

    private Re2Program(Re2Node tree, bool keepsGroups)
    {
        this.keepsGroups = keepsGroups;
        Start = Emit(tree, 0);
    }

    public IReadOnlyList<Re2Instruction> Instructions => instructions;

    /// <summary>Where it begins.</summary>
    public int Start { get; }

    /// <summary>Compiles an expression that is not too large.</summary>
    /// <param name="tree">The expression.</param>
    /// <param name="keepsGroups">Whether the places of groups are wanted.</param>
    public static Re2Program Compile(Re2Node tree, bool keepsGroups = false) => new(tree, keepsGroups);

    /// <summary>Whether an expression needs more instructions than a program may have.</summary>
    public static bool IsTooLarge(Re2Node tree) => Size(tree) >= MaxSize;

    private static long Size(Re2Node node) => node switch
    {
        Re2Node.Repeat { Maximum: { } maximum } repeat => maximum * (Size(repeat.Part) + 1),
        Re2Node.Repeat repeat => (repeat.Minimum + 1) * (Size(repeat.Part) + 1),
        Re2Node.Sequence sequence => sequence.Parts.Sum(Size),
        Re2Node.Choice choice => choice.Parts.Sum(part => Size(part) + 1),
        Re2Node.Group group => Size(group.Part) + 2,
        _ => 1,
    };

    /// <summary>Emits a node that goes on at <paramref name="next"/>, back to front; where it begins.</summary>
    private int Emit(Re2Node node, int next)
    {
        switch (node)
        {
            case Re2Node.Set set:
                return Add(new Re2Instruction(Re2Operation.Rune, next, 0, set.Runes));
            case Re2Node.Assertion assertion:
                return Add(new Re2Instruction(Re2Operation.Assert, next, (int)assertion.Kind, null));
            case Re2Node.Choice choice:
                return choice.Parts.Reverse().Select(part => Emit(part, next)).ToList().Aggregate(
                    (otherwise, first) => Add(new Re2Instruction(Re2Operation.Split, first, otherwise, null)));
            case Re2Node.Repeat repeat:
                return EmitRepeat(repeat, next);
            case Re2Node.Group group when !keepsGroups:
                return Emit(group.Part, next);
            case Re2Node.Group group:
                var end = Add(new Re2Instruction(Re2Operation.Keep, next, (group.Number * 2) + 1, null));
                return Add(new Re2Instruction(Re2Operation.Keep, Emit(group.Part, end), group.Number * 2, null));
            default:
                foreach (var part in ((Re2Node.Sequence)node).Parts.Reverse())
                {
                    next = Emit(part, next);
                }

                return next;
        }
    }

    private int EmitRepeat(Re2Node.Repeat repeat, int next)
    {
        var required = repeat.Minimum;
        if (repeat.Maximum is null)
        {
            // What may be empty is repeated as (x+)?, so that the first choice is the one that Go makes.
            var isPlus = required > 0 || IsNullable(repeat.Part);
            var loop = Add(new Re2Instruction(Re2Operation.Split, next, next, null));
            var body = Emit(repeat.Part, loop);
            instructions[loop] = Split(body, next, repeat.IsLazy);
            next = !isPlus ? loop : required > 0 ? body : Add(Split(body, next, repeat.IsLazy));
            required -= isPlus && required > 0 ? 1 : 0;
        }
        else
        {
            var end = next;
            for (var optional = repeat.Minimum; optional < repeat.Maximum; optional++)
            {
                next = Add(Split(Emit(repeat.Part, next), end, repeat.IsLazy));
            }
        }

        for (; required > 0; required--)
        {
            next = Emit(repeat.Part, next);
        }

        return next;
    }

    private static Re2Instruction Split(int body, int exit, bool isLazy) =>
        new(Re2Operation.Split, isLazy ? exit : body, isLazy ? body : exit, null);

    private static bool IsNullable(Re2Node node) => node switch
    {
        Re2Node.Set => false,
        Re2Node.Repeat repeat => repeat.Minimum == 0 || IsNullable(repeat.Part),
        Re2Node.Sequence sequence => sequence.Parts.All(IsNullable),
        Re2Node.Choice choice => choice.Parts.Any(IsNullable),
        Re2Node.Group group => IsNullable(group.Part),
        _ => true,
    };

    private int Add(Re2Instruction instruction)
    {
        instructions.Add(instruction);
        return instructions.Count - 1;
    }
}
