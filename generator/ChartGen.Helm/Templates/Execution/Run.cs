using System.Diagnostics;
using ChartGen.Helm.Templates.Parsing;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Execution;

/// <summary>One render of one template, with all that it calls.</summary>
internal sealed class Run
{
    /// <summary>How many items a list may have.</summary>
    public const int MaxItems = 5_000_000;

    // Errors on their way up through that many calls need more stack than there is a way to ask for.
    private const int DepthOfOwnThread = 64;

    private const int StepsBetweenChecks = 4096;

    private const int LevelsBetweenChecks = 8;

    private readonly CancellationToken cancellation;
    private readonly FunctionContext context;
    private readonly RunMemory memory = RunMemory.Take();
    private readonly long started = Stopwatch.GetTimestamp();
    private PieceLog? pieces;
    private readonly TextBuffer main;
    private long steps;
    private long nextCheck = StepsBetweenChecks;
    private int depth;
    private int nesting;

    public Run(TemplateScope scope, RenderOptions options, CancellationToken cancellation)
    {
        Scope = scope;
        Options = options;
        this.cancellation = cancellation;
        context = new FunctionContext(this, memory.Included);
        main = memory.TakeBuffer(options.Limits.MaxOutput);
        Output = main;
        pieces = options.Trace ? new PieceLog(main, options.Observer as IPieceObserver) : null;
    }

    public RenderOptions Options { get; }

    public TemplateScope Scope { get; set; }

    public TextBuffer Output { get; private set; }

    public VariableStack Variables => memory.Variables;

    public ArgumentStack Arguments => memory.Arguments;

    /// <summary>What wrote which part of the output, when that is asked for and nothing more is written.</summary>
    public IReadOnlyList<TracedPiece> FinishPieces() => pieces?.Finish() ?? [];

    /// <summary>Executes a template with a dot.</summary>
    public void Call(Definition definition, in Cell dot, int templateDepth)
    {
        Step();
        if (++depth > Options.Limits.MaxDepth)
        {
            throw new LimitException($"templates nest deeper than {Options.Limits.MaxDepth}");
        }

        var outer = Variables.Enter(dot);
        var frame = new Frame(this, definition, templateDepth);
        if (depth != DepthOfOwnThread && StackGuard.HasRoom)
        {
            definition.Root.Walk(frame, dot);
        }
        else
        {
            StackGuard.InThread((definition, frame, dot), static state => state.definition.Root.Walk(state.frame, state.dot));
        }

        Variables.Leave(outer);
        depth--;
    }

    /// <summary>Executes a template into a text of its own.</summary>
    public string Capture(Definition definition, object? data)
    {
        var outer = Output;
        Output = memory.TakeBuffer(Options.Limits.MaxOutput);
        var outerPieces = pieces;
        pieces = outerPieces is null ? null : new PieceLog(Output, Options.Observer as IPieceObserver);
        Call(definition, Cell.OfData(data), 0);
        var text = Output.ToString();
        outerPieces?.Captured(text, pieces!);
        pieces = outerPieces;
        memory.GiveBack(Output);
        Output = outer;
        return text;
    }

    /// <summary>Ends a run that went well: what it wrote must have been read.</summary>
    public void End()
    {
        memory.GiveBack(main);
        memory.GiveBack();
    }

    /// <summary>
    /// Begins a pipeline inside another; false when the stack may have no room for it. To ask costs more than most pipelines
    /// and is done every few levels: what is left then is enough for these.
    /// </summary>
    public bool Nest() => (++nesting & (LevelsBetweenChecks - 1)) != 0 || StackGuard.HasRoom;

    /// <summary>Ends what <see cref="Nest"/> began.</summary>
    public void Unnest() => nesting--;

    /// <summary>Counts a step of work.</summary>
    public void Step()
    {
        if (++steps >= nextCheck)
        {
            CheckLimits();
        }
    }

    /// <summary>Counts many steps that a function is about to take.</summary>
    public void Step(long count)
    {
        steps += Math.Max(0, count - 1);
        Step();
    }

    public void CheckSize(object? result)
    {
        if (result is string text)
        {
            CheckLength(text.Length);
        }
        else if (result is GoList list)
        {
            CheckItems(list.Count);
        }
    }

    public static void CheckItems(long count)
    {
        if (count > MaxItems)
        {
            throw new LimitException($"a list has more than {MaxItems} items");
        }
    }

    public void CheckLength(long length)
    {
        if (length > Options.Limits.MaxOutput)
        {
            throw new LimitException($"a text is longer than {Options.Limits.MaxOutput} characters");
        }
    }

    public FunctionContext EnterFunction(Frame frame)
    {
        context.Frame = frame;
        return context;
    }

    public void Mark(Frame frame)
    {
        if (pieces is not null)
        {
            pieces.Begin(frame.Node.PlaceIn(frame.Definition.Source));
        }
    }

    public void Read(Frame frame, GoMap map, string key)
    {
        if (Options.Observer is { } observer)
        {
            observer.Read(map, key, Position(frame));
        }
    }

    public void ReadAll(Frame frame, GoReference value)
    {
        if (Options.Observer is { } observer)
        {
            observer.ReadAll(value, Position(frame));
        }
    }

    public void ReadItems(Frame frame, GoReference value)
    {
        if (Options.Observer is IPieceObserver observer)
        {
            observer.ReadItems(value, Position(frame));
        }
        else
        {
            ReadAll(frame, value);
        }
    }

    private static TemplatePosition Position(Frame frame) => frame.Node.PlaceIn(frame.Definition.Source);

    private void CheckLimits()
    {
        cancellation.ThrowIfCancellationRequested();
        nextCheck = steps + StepsBetweenChecks;
        if (steps > Options.Limits.MaxSteps)
        {
            throw new LimitException($"the template takes more than {Options.Limits.MaxSteps} steps");
        }

        if (Options.Limits.MaxTime is { } most && Stopwatch.GetElapsedTime(started) > most)
        {
            throw new LimitException($"the template takes longer than {most.TotalSeconds:0.###} s");
        }
    }
}
