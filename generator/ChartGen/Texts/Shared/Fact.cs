using Scriban.Runtime;
using Scriban.Syntax;

namespace ChartGen.Texts.Shared;

/// <summary>
/// What a source may have learnt by reading a value once: all of a word or number; of a list how long it is, and of an
/// object that it is one, since their items and members are read, and recorded, on their own.
/// </summary>
internal static class Fact
{
    /// <summary>Nothing is there, which is not null.</summary>
    public static readonly object Absent = new();

    private static readonly object Null = new();
    private static readonly object Object = new();

    /// <summary>The fact of a value of the model.</summary>
    public static object Of(object? value) => value switch
    {
        null => Null,
        ScriptArray list => new ListLength(list.Count),
        IScriptObject => Object,
        string or bool or long or int => value,
        _ when value == Absent => value,
        _ => throw new NotShareableException($"a value of the model is a {value.GetType()}"),
    };

    /// <summary>Whether a value of the model gives the same fact.</summary>
    public static bool Holds(object fact, object? value) => value switch
    {
        string text => fact is string other && text == other,
        null => fact == Null,
        ScriptArray list => fact is ListLength length && length.Count == list.Count,
        IScriptObject => fact == Object,
        _ => fact.Equals(value),
    };

    /// <summary>The fact of a variable's value, in which a value of the model stands as its place; null when it has none.</summary>
    public static object? OfVariable(object? value) => value switch
    {
        RecordedObject read => read.Place,
        ScriptArray list => Items(null, list),
        ScriptObject made => Items([.. made.Keys], made.Values),
        null => Null,
        string or bool or long or int or double or ScriptFunction => value,
        _ when value == Absent => value,
        _ => null,
    };

    /// <summary>Whether a variable's value gives the same fact.</summary>
    public static bool HoldsOfVariable(object fact, object? value) => value switch
    {
        RecordedObject read => fact == read.Place,
        ScriptArray list => fact is VariableItems { Keys: null } items && Same(items.Values, list),
        ScriptObject made => fact is VariableItems { Keys: { } keys } members && keys.SequenceEqual(made.Keys) && Same(members.Values, new ScriptArray(made.Values)),
        null => fact == Null,
        _ => fact.Equals(value),
    };

    /// <summary>A variable's value that has a fact, for another deployment.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="given">Gives the object at a place.</param>
    public static object? ToVariable(object fact, Func<ModelPlace, object> given)
    {
        switch (fact)
        {
            case ModelPlace place:
                return given(place);
            case VariableItems { Keys: null } list:
                return new ScriptArray(list.Values.Select(v => ToVariable(v, given)));
            case VariableItems { Keys: { } keys } members:
                var made = new ScriptObject();
                for (var i = 0; i < keys.Length; i++)
                {
                    made[keys[i]] = ToVariable(members.Values[i], given)!;
                }

                return made;
            default:
                return fact == Null ? null : fact;
        }
    }

    private static VariableItems? Items(string[]? keys, IEnumerable<object?> values)
    {
        object?[] facts = [.. values.Select(OfVariable)];
        return facts.Contains(null) ? null : new VariableItems(keys, facts!);
    }

    private static bool Same(object[] facts, ScriptArray list)
    {
        if (facts.Length != list.Count)
        {
            return false;
        }

        for (var i = 0; i < facts.Length; i++)
        {
            if (!HoldsOfVariable(facts[i], list[i]))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record ListLength(int Count);

    private sealed class VariableItems(string[]? keys, object[] values)
    {
        /// <summary>The names of an object's members; null for a list.</summary>
        public string[]? Keys => keys;

        public object[] Values => values;
    }
}
