namespace ChartGen.Helm.Values;

/// <summary>The kinds of Go's types that templates meet, named as <c>kindOf</c> names them (in lower case).</summary>
public enum GoKind
{
    /// <summary>No value at all.</summary>
    Invalid,

    /// <summary><c>bool</c>: <see cref="bool"/>.</summary>
    Bool,

    /// <summary><c>int</c>: <see cref="nint"/>.</summary>
    Int,

    /// <summary><c>int8</c>: <see cref="sbyte"/>.</summary>
    Int8,

    /// <summary><c>int16</c>: <see cref="short"/>.</summary>
    Int16,

    /// <summary><c>int32</c>: <see cref="int"/>.</summary>
    Int32,

    /// <summary><c>int64</c>: <see cref="long"/>.</summary>
    Int64,

    /// <summary><c>uint</c>: <see cref="nuint"/>.</summary>
    Uint,

    /// <summary><c>uint8</c>: <see cref="byte"/>.</summary>
    Uint8,

    /// <summary><c>uint16</c>: <see cref="ushort"/>.</summary>
    Uint16,

    /// <summary><c>uint32</c>: <see cref="uint"/>.</summary>
    Uint32,

    /// <summary><c>uint64</c>: <see cref="ulong"/>.</summary>
    Uint64,

    /// <summary><c>float32</c>: <see cref="float"/>.</summary>
    Float32,

    /// <summary><c>float64</c>: <see cref="double"/>.</summary>
    Float64,

    /// <summary><c>complex128</c>: <see cref="System.Numerics.Complex"/>.</summary>
    Complex128,

    /// <summary><c>string</c>: <see cref="string"/>.</summary>
    String,

    /// <summary>A slice: <see cref="GoList"/>.</summary>
    Slice,

    /// <summary>A map: <see cref="GoMap"/>.</summary>
    Map,

    /// <summary>A struct: <see cref="GoObject"/>.</summary>
    Struct,

    /// <summary>A pointer to a struct: <see cref="GoObject"/>.</summary>
    Pointer,

    /// <summary>A function: <see cref="GoFunction"/>.</summary>
    Func,

    /// <summary>The empty interface, as the type of elements, parameters and results.</summary>
    Interface,
}
