namespace ChartGen.Helm.Templates.Execution;

/// <summary>The variables of the templates that are being executed; each template sees its own.</summary>
internal sealed class VariableStack
{
    private const int MostKept = 1024;

    private (string Name, Cell Value)[] entries = new (string, Cell)[32];
    private int first;

    public int Count { get; private set; }

    /// <summary>Begins a template, whose <c>$</c> is the value; what <see cref="Leave"/> wants back.</summary>
    public int Enter(in Cell root)
    {
        var outer = first;
        first = Count;
        Push("$", root);
        return outer;
    }

    public void Leave(int outer)
    {
        Truncate(first);
        first = outer;
    }

    public void Push(string name, in Cell value)
    {
        if (Count == entries.Length)
        {
            Array.Resize(ref entries, Count * 2);
        }

        entries[Count++] = (name, value);
    }

    public void Truncate(int count) => Count = count;

    /// <summary>Forgets all values; false when there was room for so many that it is better not kept.</summary>
    public bool Empty()
    {
        Count = first = 0;
        Array.Clear(entries);
        return entries.Length <= MostKept;
    }

    /// <summary>Sets the variable that was pushed last, or the one before it.</summary>
    public void SetTop(int fromTop, in Cell value) => entries[Count - fromTop].Value = value;

    public bool TryFind(string name, out Cell value)
    {
        var index = IndexOf(name);
        value = index < 0 ? default : entries[index].Value;
        return index >= 0;
    }

    public bool TrySet(string name, in Cell value)
    {
        var index = IndexOf(name);
        if (index < 0)
        {
            return false;
        }

        entries[index].Value = value;
        return true;
    }

    // Not by reference: in a native program a literal and an interned string are two objects.
    private int IndexOf(string name)
    {
        for (var i = Count - 1; i >= first; i--)
        {
            if (entries[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
