namespace ChartGen.Helm.Values;

/// <summary>Go's integer types.</summary>
internal static class GoInteger
{
    /// <summary>The value of any integer; a <c>uint64</c> above the largest <c>int64</c> wraps.</summary>
    public static bool TryRead(object? value, out long number)
    {
        long? read = value switch
        {
            nint integer => integer,
            long integer => integer,
            int integer => integer,
            byte integer => integer,
            ulong integer => unchecked((long)integer),
            nuint integer => unchecked((long)(ulong)integer),
            uint integer => integer,
            short integer => integer,
            ushort integer => integer,
            sbyte integer => integer,
            GoEnum named => named.Number,
            _ => null,
        };
        number = read ?? 0;
        return read is not null;
    }

    public static bool IsUnsigned(object? value) => value is byte or ushort or uint or ulong or nuint;

    /// <summary>A number as the integer type of a kind, cut to its size.</summary>
    public static object Convert(GoKind kind, long number) => unchecked(kind switch
    {
        GoKind.Int => GoBox.Int((nint)number),
        GoKind.Int8 => (sbyte)number,
        GoKind.Int16 => (short)number,
        GoKind.Int32 => (int)number,
        GoKind.Int64 => number,
        GoKind.Uint => (nuint)number,
        GoKind.Uint8 => (byte)number,
        GoKind.Uint16 => (ushort)number,
        GoKind.Uint32 => (uint)number,
        GoKind.Uint64 => (object)(ulong)number,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    });

    /// <summary>A number of the same type as another.</summary>
    public static object Like(object other, long number) => Convert(GoType.Of(other)!.Kind, number);
}
