using System.Collections;
using ChartGen.Helm.Values.Reads;

namespace ChartGen.Helm.Values;

/// <summary>A slice, such as <c>[]interface {}</c>. Templates never change one that exists.</summary>
public class GoList : GoReference, IReadOnlyList<object?>
{
    private readonly List<object?>? items;
    private readonly int count;
    private readonly ReadOnlyMemory<byte> bytes;

    // Whether the items were copied for this list and those appended to it, which all see a beginning of them.
    private readonly bool isGrowing;

    /// <summary>A slice of a type of its own.</summary>
    /// <param name="type">The type of the slice.</param>
    /// <param name="items">The elements; the list keeps them.</param>
    public GoList(GoType type, List<object?> items)
        : base(type)
    {
        ArgumentNullException.ThrowIfNull(items);
        (this.items, count) = (items, items.Count);
    }

    private GoList(ReadOnlyMemory<byte> bytes)
        : base(GoType.ByteSlice) => (this.bytes, count) = (bytes, bytes.Length);

    private GoList(List<object?> items, int count)
        : base(GoType.AnySlice) => (this.items, this.count, isGrowing) = (items, count, true);

    /// <summary>A <c>[]interface {}</c>.</summary>
    /// <param name="items">The elements; the list keeps them.</param>
    public GoList(List<object?> items)
        : this(GoType.AnySlice, items)
    {
    }

    /// <summary>Whether it is a nil slice: empty, and <c>null</c> in JSON.</summary>
    public bool IsNil { get; private init; }

    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public object? this[int index] => items is null ? GoBox.Byte(bytes.Span[index])
        : index < count ? items[index]
        : throw new ArgumentOutOfRangeException(nameof(index));

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

    /// <summary>A copy, with copies of the maps in it, made only as far as it is used. Those must never change from now on.</summary>
    /// <param name="watch">Is told when a map in it is changed; null when nobody asks.</param>
    internal GoList LazyCopy(MapWatch? watch = null)
    {
        if (items is null || !this.Any(item => item is GoMap or GoList))
        {
            return this;
        }

        return new(Type, [.. this.Select(item => item switch
        {
            GoMap map => map.LazyCopy(watch),
            GoList list => list.LazyCopy(watch),
            _ => item,
        })]);
    }

    /// <summary>
    /// A <c>[]interface {}</c> with one more item. Templates append in loops: what is appended to the last of such a row of
    /// lists is put behind the items that they share.
    /// </summary>
    internal GoList Append(object? item)
    {
        var shared = isGrowing && items!.Count == count ? items : null;
        if (shared is null)
        {
            shared = new List<object?>(Math.Max(4, count + 1));
            shared.AddRange(this);
        }

        shared.Add(item);
        return new GoList(shared, count + 1);
    }

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
