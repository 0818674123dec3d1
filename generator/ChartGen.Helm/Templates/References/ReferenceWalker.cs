using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Templates.Nodes;

namespace ChartGen.Helm.Templates.References;

/// <summary>Walks through one template, every branch of it once.</summary>
internal sealed class ReferenceWalker(TemplateSource source, string[] chart, bool isDefinition)
{
    private readonly List<ValueReference> found = [];
    private readonly HashSet<string> included = new(StringComparer.Ordinal);
    private bool includesAny;
    private readonly Dictionary<string, Reading> variables = new(StringComparer.Ordinal) { ["$"] = Reading.Data };
    private readonly Stack<string[]> tested = [];

    /// <summary>What the template reads and includes.</summary>
    public WalkedTemplate Walk(ListNode root)
    {
        Walk(root, Reading.Data);
        return new WalkedTemplate(found, included, includesAny);
    }

    /// <summary>Notes that a template is included.</summary>
    /// <param name="name">Its name; null when it is made while the template runs.</param>
    public void Include(string? name)
    {
        includesAny |= name is null;
        included.Add(name ?? "");
    }

    /// <summary>Notes that an expression is read.</summary>
    /// <param name="reading">What it may be.</param>
    /// <param name="isWhole">Whether what lies below it is read too.</param>
    public void Note(Reading reading, bool isWhole)
    {
        foreach (var (path, at) in reading.ValuePaths)
        {
            found.Add(new ValueReference(path, SourceLines.Of(source, at, null))
            {
                Chart = chart,
                IsInDefinition = isDefinition,
                IsWhole = isWhole,
                IsGuarded = reading.IsGuarded || tested.Any(t => t.AsSpan().SequenceEqual(path)),
                AskedAbove = [.. tested.Where(t => t.Length < path.Length && path.AsSpan(0, t.Length).SequenceEqual(t)).Select(t => t.Length)],
            });
        }
    }

    public Reading Variable(string name) => variables.GetValueOrDefault(name, Reading.Unknown);

    private void Walk(ListNode? list, Reading dot)
    {
        if (!StackGuard.HasRoom)
        {
            StackGuard.Run((Walker: this, list, dot), static state =>
            {
                state.Walker.Walk(state.list, state.dot);
                return 0;
            });
            return;
        }

        foreach (var node in list?.Nodes ?? [])
        {
            Walk(node, dot);
        }
    }

    private void Walk(Node node, Reading dot)
    {
        switch (node)
        {
            case ActionNode action:
                var written = Assign(action.Pipe, Pipe(action.Pipe, dot), isRange: false);
                if (action.Pipe.Declarations.Count == 0)
                {
                    Note(written, isWhole: true);
                }

                break;
            case BranchNode branch:
                Branch(branch, dot);
                break;
            case RangeNode range:
                var items = Pipe(range.Pipe, dot);
                Note(items.Guarded, isWhole: true);
                Assign(range.Pipe, items.Item, isRange: true);
                Tested(items, () => Walk(range.List, items.Item));
                Walk(range.Otherwise, dot);
                break;
            case TemplateNode template:
                Include(template.Name);
                Note(template.Pipe is { } given ? Pipe(given, dot).Guarded : Reading.Unknown, isWhole: true);
                break;
            case ListNode list:
                Walk(list, dot);
                break;
        }
    }

    private void Branch(BranchNode branch, Reading dot)
    {
        var from = found.Count;
        var condition = Pipe(branch.Pipe, dot);
        Note(condition.Guarded, isWhole: false);
        for (var i = from; i < found.Count; i++)
        {
            found[i] = found[i] with { IsGuarded = true };
        }

        Assign(branch.Pipe, condition, isRange: false);
        var asked = Reading.Any(found.Skip(from).Select(f => Reading.OfValue(f.Keys)), false);
        Tested(asked, () => Walk(branch.List, branch.SetsDot ? condition : dot));
        Tested(asked, () => Walk(branch.Otherwise, dot));
    }

    private void Tested(Reading reading, Action walk)
    {
        var paths = reading.ValuePaths.Select(p => p.Keys).Where(k => k.Length > 0 && !tested.Any(t => t.AsSpan().SequenceEqual(k))).ToArray();
        Array.ForEach(paths, tested.Push);
        walk();
        Array.ForEach(paths, _ => tested.Pop());
    }

    // What a variable may be is all that it ever was given in this template.
    private Reading Assign(PipeNode pipe, Reading value, bool isRange)
    {
        foreach (var variable in pipe.Declarations)
        {
            variables[variable.Name] = isRange || !pipe.IsAssignment ? value : Reading.Any([Variable(variable.Name), value], isGuarded: true);
            Note(value, isWhole: false);
        }

        return value;
    }

    private Reading Pipe(PipeNode pipe, Reading dot) => new ExpressionReader(this, dot).Pipe(pipe);
}
