using System.Runtime.CompilerServices;

namespace ChartGen.Helm.Values.Reads;

/// <summary>What was read of one map.</summary>
internal sealed class ReadMap
{
    private static readonly object Absent = new();

    // A map that was asked for stands here as what was read of it.
    private readonly Dictionary<string, object?> entries = new(StringComparer.Ordinal);
    private List<ReadMap>? parts;
    private Dictionary<string, ReadMap>? derived;

    /// <summary>The type of the map; null when nothing of it was asked for by itself.</summary>
    public GoType? Type { get; set; }

    /// <summary>All its keys in their order, when they were asked for.</summary>
    public string[]? Keys { get; set; }

    /// <summary>What was read by what was included; only the root has any.</summary>
    public IReadOnlyList<ReadMap> Parts => parts ?? (IReadOnlyList<ReadMap>)[];

    /// <summary>What was read of the maps that templates give when they are included; only the root has any.</summary>
    public IReadOnlyCollection<KeyValuePair<string, ReadMap>> Derived => derived ?? (IReadOnlyCollection<KeyValuePair<string, ReadMap>>)[];

    /// <summary>What was read of a map that a template gives.</summary>
    public ReadMap OfDerived(string template)
    {
        derived ??= new(StringComparer.Ordinal);
        return derived.TryGetValue(template, out var known) ? known : derived[template] = new ReadMap();
    }

    /// <summary>What was read of a map in this one.</summary>
    public ReadMap Inner(string key)
    {
        if (entries.GetValueOrDefault(key) is not ReadMap inner)
        {
            entries[key] = inner = new ReadMap();
        }

        return inner;
    }

    /// <summary>Notes what was read by a template that was included.</summary>
    public void AddPart(ReadMap part) => (parts ??= []).Add(part);

    /// <summary>Notes that a key was asked for; false when a value like it cannot be held against another.</summary>
    public bool Add(string key, bool found, object? value)
    {
        switch (value)
        {
            case GoMap { IsNil: false } map:
                Inner(key).Type ??= map.Type;
                return true;
            case null or string or bool or nint or long or double or GoList:
                entries[key] = found ? value : Absent;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether the same reads of another map would give the same.</summary>
    public bool IsSame(GoMap map)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if ((Type is not null && !IsSameType(Type, map.Type)) || (Keys is not null && !Keys.AsSpan().SequenceEqual(map.PeekKeys())))
        {
            return false;
        }

        foreach (var (key, expected) in entries)
        {
            var found = map.TryPeek(key, out var value);
            var isSame = expected switch
            {
                ReadMap inner => value is GoMap { IsNil: false } other && inner.IsSame(other),
                _ when expected == Absent => !found,
                _ => found && IsSameValue(expected, value),
            };
            if (!isSame)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSameType(GoType one, GoType other) => ReferenceEquals(one, other) || one.Name == other.Name;

    private static bool IsSameValue(object? one, object? other) => one switch
    {
        null => other is null,
        GoList list => other is GoList items && IsSameList(list, items),
        GoMap map => other is GoMap entries && IsSameMap(map, entries),
        double number => other is double otherNumber && BitConverter.DoubleToInt64Bits(number) == BitConverter.DoubleToInt64Bits(otherNumber),
        string or bool or nint or long => one.Equals(other),
        _ => ReferenceEquals(one, other),
    };

    private static bool IsSameList(GoList one, GoList other)
    {
        if (ReferenceEquals(one, other))
        {
            return true;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (one.Count != other.Count || one.IsNil != other.IsNil || !IsSameType(one.Type, other.Type))
        {
            return false;
        }

        if (one.TryGetBytes(out var bytes) && other.TryGetBytes(out var others))
        {
            return bytes.SequenceEqual(others);
        }

        for (var i = 0; i < one.Count; i++)
        {
            if (!IsSameValue(one[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSameMap(GoMap one, GoMap other)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (one.IsNil != other.IsNil || !IsSameType(one.Type, other.Type) || !one.PeekKeys().SequenceEqual(other.PeekKeys()))
        {
            return false;
        }

        foreach (var key in one.PeekKeys())
        {
            one.TryPeek(key, out var value);
            other.TryPeek(key, out var otherValue);
            if (!IsSameValue(value, otherValue))
            {
                return false;
            }
        }

        return true;
    }
}
