using System.Collections;

namespace ChartGen.Helm.Values;

/// <summary>A slice, such as <c>[]interface {}</c>. Templates never change one that exists.</summary>
public class GoList : GoReference, IReadOnlyList<object?>
{
    private readonly List<object?> items;

    /// <summary>A slice of a type of its own.</summary>
    /// <param name="type">The type of the slice.</param>
    /// <param name="items">The elements; the list keeps them.</param>
    public GoList(GoType type, List<object?> items)
        : base(type) => this.items = items;

    /// <summary>A <c>[]interface {}</c>.</summary>
    /// <param name="items">The elements; the list keeps them.</param>
    public GoList(List<object?> items)
        : this(GoType.AnySlice, items)
    {
    }

    /// <summary>Whether it is a nil slice: empty, and <c>null</c> in JSON.</summary>
    public bool IsNil { get; private init; }

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public object? this[int index] => items[index];

    /// <summary>The nil slice of a type.</summary>
    public static GoList Nil(GoType type) => new(type, []) { IsNil = true };

    /// <summary>A <c>[]interface {}</c> of the elements given.</summary>
    public static GoList Of(params IEnumerable<object?> items) => new([.. items]);

    /// <summary>A <c>[]string</c>.</summary>
    public static GoList OfStrings(IEnumerable<string> items) => new(GoType.StringSlice, [.. items]);

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => items.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
