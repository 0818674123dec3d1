using Scriban;
using Scriban.Runtime;

namespace ChartGen.Texts.Shared;

/// <summary>
/// The sources, rendered for one deployment one after another, with what others have printed. For one thread at a time.
/// </summary>
/// <param name="places">The places that sources read.</param>
/// <param name="model">What sources see by name.</param>
internal sealed class Rendering(ModelPlaces places, IScriptObject model)
{
    /// <summary>The variable that every source is given.</summary>
    public const string Namespace = "namespace";

    private static readonly object NullRead = new();

    // A context has twenty kilobytes of its own before anything is rendered.
    [ThreadStatic]
    private static TemplateContext? idle;

    private readonly Dictionary<string, object?> variables = new(StringComparer.Ordinal);
    private readonly List<StepRead> reads = [];
    private readonly List<StepRead> writes = [];

    // By the numbers of the places: what the model has there, what sources were given, and by which statement it was read.
    private object?[] values = new object?[places.Count];
    private object?[] given = new object?[places.Count];
    private int[] readBy = new int[places.Count];
    private SharedSource? source;
    private int step;
    private bool isRecorded;

    /// <summary>Whether the places are those of a memory.</summary>
    public bool IsOf(TextMemory memory) => places == memory.Places;

    /// <summary>Prints a source.</summary>
    /// <exception cref="NotShareableException">It does what cannot be recorded.</exception>
    /// <exception cref="Scriban.Syntax.ScriptRuntimeException">It has an error.</exception>
    public void Print(SharedSource printed, TextStep[] steps, string namespaceText, Utf8Output output)
    {
        var context = idle ?? TextContext.Of(TextBuiltins.AtHand);

        // One that a mistake has left is not used again.
        idle = null;
        source = printed;
        variables.Clear();
        variables[Namespace] = namespaceText;
        context.PushOutput(output);
        context.PushGlobal(new RecordedGlobals(this));
        foreach (var next in steps)
        {
            if (next.Constant is { } constant)
            {
                output.Write(constant);
            }
            else if (next.Find(this) is { } known)
            {
                output.Write(known.Printed);
                Repeat(known.Writes);
            }
            else
            {
                Run(next, context, output);
            }
        }

        context.PopGlobal();
        context.PopOutput();
        idle = context;
    }

    /// <summary>Whether a statement would read what it once read.</summary>
    public bool Holds(in StepRead read) => read.Place is { } place
        ? Fact.Holds(read.Fact, Value(place))
        : Fact.HoldsOfVariable(read.Fact, variables.TryGetValue(read.Variable!, out var value) ? value : Fact.Absent);

    /// <summary>What a source gets for its name.</summary>
    public bool TryGetGlobal(string name, out object? value)
    {
        if (source!.IsVariable(name))
        {
            var isSet = variables.TryGetValue(name, out value);
            // What the statement has set itself, it does not learn.
            if (isRecorded && !writes.Exists(w => w.Variable == name))
            {
                RecordVariable(reads, name, isSet ? value : Fact.Absent);
            }

            if (isSet)
            {
                return true;
            }
        }

        value = Read(places.Root.Of(name));
        if (value != Fact.Absent)
        {
            return true;
        }

        value = null;
        return false;
    }

    /// <summary>Sets a variable.</summary>
    public void SetVariable(string name, object? value)
    {
        if (!source!.IsVariable(name))
        {
            throw new NotShareableException($"{name} is set, and by no assignment");
        }

        variables[name] = value;
        if (isRecorded)
        {
            RecordVariable(writes, name, value);
        }
    }

    /// <summary>What the model has at a place, as a source may have it; <see cref="Fact.Absent"/> when there is nothing.</summary>
    public object? Read(ModelPlace place)
    {
        var value = Value(place);
        if (isRecorded && readBy[place.Index] != step)
        {
            readBy[place.Index] = step;
            reads.Add(new StepRead(place, null, Fact.Of(value)));
        }

        return value switch
        {
            ScriptArray list => List(place, list),
            IScriptObject => Given(place),
            _ => value,
        };
    }

    /// <summary>The names of an object's members.</summary>
    public IEnumerable<string> ReadNames(ModelPlace place)
    {
        Read(place.OfNames());
        return ((IScriptObject)Value(place)!).GetMembers();
    }

    private RecordedObject Given(ModelPlace place)
    {
        Reserve(place.Index);
        return (RecordedObject)(given[place.Index] ??= new RecordedObject(this, place));
    }

    private void Repeat(StepRead[] known)
    {
        foreach (var write in known)
        {
            variables[write.Variable!] = Fact.ToVariable(write.Fact, Given);
        }
    }

    private void Run(TextStep next, TemplateContext context, Utf8Output output)
    {
        step++;
        reads.Clear();
        writes.Clear();
        isRecorded = next.IsRecorded;
        var start = output.Size;

        // As Scriban goes through the statements of a block.
        var result = context.Evaluate(next.Statement);
        if (next.Statement.CanOutput && result is not null)
        {
            context.Write(next.Statement.Span, result);
        }

        if (isRecorded)
        {
            next.Keep(new StepRecording([.. reads], [.. writes], output.From(start).ToArray()));
        }
    }

    private void RecordVariable(List<StepRead> records, string name, object? value)
    {
        if (Fact.OfVariable(value) is { } fact)
        {
            records.Add(new StepRead(null, name, fact));
        }
        else
        {
            isRecorded = false;
        }
    }

    // Its items are read with it: Scriban goes through them on its own.
    private ScriptArray List(ModelPlace place, ScriptArray list)
    {
        var items = (ScriptArray?)given[place.Index] ?? new ScriptArray(list.Count);
        var isNew = items.Count < list.Count;
        for (var i = 0; i < list.Count; i++)
        {
            var item = Read(place.Of(i));
            if (isNew)
            {
                items.Add(item);
            }
        }

        given[place.Index] = items;
        return items;
    }

    private object? Value(ModelPlace place)
    {
        Reserve(place.Index);
        if (values[place.Index] is { } known)
        {
            return known == NullRead ? null : known;
        }

        var value = place.Parent is { } parent ? Below(Value(parent), place) : model;
        values[place.Index] = value ?? NullRead;
        return value;
    }

    private static object? Below(object? value, ModelPlace place) => value switch
    {
        ScriptArray list => place.Position >= 0 && place.Position < list.Count ? list[place.Position] : Fact.Absent,
        IScriptObject members when place.Member is { } name => members.TryGetValue(null!, default, name, out var member) ? member : Fact.Absent,
        IScriptObject members when place.Position < 0 => string.Join('\n', members.GetMembers()),
        _ => Fact.Absent,
    };

    private void Reserve(int index)
    {
        if (index < values.Length)
        {
            return;
        }

        var count = Math.Max(index + 1, values.Length * 2);
        Array.Resize(ref values, count);
        Array.Resize(ref given, count);
        Array.Resize(ref readBy, count);
    }
}
