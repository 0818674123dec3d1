using System.Collections;

namespace ChartGen.Helm.Values;

/// <summary>A slice, such as <c>[]interface {}</c>. Templates never change one that exists.</summary>
public class GoList : GoReference, IReadOnlyList<object?>
{
    private readonly List<object?>? items;
    private readonly ReadOnlyMemory<byte> bytes;

    /// <summary>A slice of a type of its own.</summary>
    /// <param name="type">The type of the slice.</param>
    /// <param name="items">The elements; the list keeps them.</param>
    public GoList(GoType type, List<object?> items)
        : base(type) => this.items = items;

    private GoList(ReadOnlyMemory<byte> bytes)
        : base(GoType.ByteSlice) => this.bytes = bytes;

    /// <summary>A <c>[]interface {}</c>.</summary>
    /// <param name="items">The elements; the list keeps them.</param>
    public GoList(List<object?> items)
        : this(GoType.AnySlice, items)
    {
    }

    /// <summary>Whether it is a nil slice: empty, and <c>null</c> in JSON.</summary>
    public bool IsNil { get; private init; }

    /// <inheritdoc/>
    public int Count => items?.Count ?? bytes.Length;

    /// <inheritdoc/>
    public object? this[int index] => items is null ? GoBox.Byte(bytes.Span[index]) : items[index];

    /// <summary>The nil slice of a type.</summary>
    public static GoList Nil(GoType type) => new(type, []) { IsNil = true };

    /// <summary>A <c>[]interface {}</c> of the elements given.</summary>
    public static GoList Of(params IEnumerable<object?> items) => new([.. items]);

    /// <summary>A <c>[]string</c>.</summary>
    public static GoList OfStrings(IEnumerable<string> items) => new(GoType.StringSlice, [.. items]);

    /// <summary>A <c>[]byte</c> over the bytes, which are not copied.</summary>
    public static GoList OfBytes(ReadOnlyMemory<byte> bytes) => new(bytes);

    /// <summary>The bytes of a <c>[]byte</c>.</summary>
    public bool TryGetBytes(out ReadOnlySpan<byte> content)
    {
        content = items is null ? bytes.Span : [];
        if (items is not null && Type.Underlying.Element?.Kind == GoKind.Uint8 && items.TrueForAll(item => item is byte))
        {
            content = items.ConvertAll(item => (byte)item!).ToArray();
        }

        return Type.Underlying.Element?.Kind == GoKind.Uint8;
    }

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => items is null ? Boxed() : items.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerator<object?> Boxed()
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            yield return GoBox.Byte(bytes.Span[i]);
        }
    }
}
