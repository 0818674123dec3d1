namespace ChartGen.Helm.JsonSchema.Patterns;

/// <summary>A nondeterministic automaton made of an expression.</summary>
internal sealed class Re2Program
{
    // The states of the matcher name instructions by characters.
    private const int MaxSize = 60_000;

    private readonly List<Re2Instruction> instructions = [Re2Instruction.Match];

    private Re2Program(Re2Node tree) => Start = Emit(tree, 0);

    public IReadOnlyList<Re2Instruction> Instructions => instructions;

    /// <summary>Where it begins.</summary>
    public int Start { get; }

    /// <summary>Compiles an expression that is not too large.</summary>
    public static Re2Program Compile(Re2Node tree) => new(tree);

    /// <summary>Whether an expression needs more instructions than a program may have.</summary>
    public static bool IsTooLarge(Re2Node tree) => Size(tree) >= MaxSize;

    private static long Size(Re2Node node) => node switch
    {
        Re2Node.Repeat { Maximum: { } maximum } repeat => maximum * (Size(repeat.Part) + 1),
        Re2Node.Repeat repeat => (repeat.Minimum + 1) * (Size(repeat.Part) + 1),
        Re2Node.Sequence sequence => sequence.Parts.Sum(Size),
        Re2Node.Choice choice => choice.Parts.Sum(part => Size(part) + 1),
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
        if (repeat.Maximum is null)
        {
            var loop = Add(new Re2Instruction(Re2Operation.Split, next, next, null));
            instructions[loop] = instructions[loop] with { Next = Emit(repeat.Part, loop) };
            next = loop;
        }
        else
        {
            var end = next;
            for (var optional = repeat.Minimum; optional < repeat.Maximum; optional++)
            {
                next = Add(new Re2Instruction(Re2Operation.Split, Emit(repeat.Part, next), end, null));
            }
        }

        for (var required = 0; required < repeat.Minimum; required++)
        {
            next = Emit(repeat.Part, next);
        }

        return next;
    }

    private int Add(Re2Instruction instruction)
    {
        instructions.Add(instruction);
        return instructions.Count - 1;
    }
}
