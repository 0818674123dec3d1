namespace ChartGen.Helm.Values;

/// <summary>A Go type, as templates can see it: in messages, by <c>typeOf</c> and by what may be given to a function.</summary>
public sealed class GoType
{
    private GoType(string name, GoKind kind, GoType? element = null, GoType? underlying = null)
    {
        Name = name;
        Kind = kind;
        Element = element;
        Underlying = underlying ?? this;
    }

    /// <summary><c>bool</c>.</summary>
    public static GoType Bool { get; } = new("bool", GoKind.Bool);

    /// <summary><c>int</c>.</summary>
    public static GoType Int { get; } = new("int", GoKind.Int);

    /// <summary><c>int8</c>.</summary>
    public static GoType Int8 { get; } = new("int8", GoKind.Int8);

    /// <summary><c>int16</c>.</summary>
    public static GoType Int16 { get; } = new("int16", GoKind.Int16);

    /// <summary><c>int32</c>.</summary>
    public static GoType Int32 { get; } = new("int32", GoKind.Int32);

    /// <summary><c>int64</c>.</summary>
    public static GoType Int64 { get; } = new("int64", GoKind.Int64);

    /// <summary><c>uint</c>.</summary>
    public static GoType Uint { get; } = new("uint", GoKind.Uint);

    /// <summary><c>uint8</c>, also called <c>byte</c>.</summary>
    public static GoType Uint8 { get; } = new("uint8", GoKind.Uint8);

    /// <summary><c>uint16</c>.</summary>
    public static GoType Uint16 { get; } = new("uint16", GoKind.Uint16);

    /// <summary><c>uint32</c>.</summary>
    public static GoType Uint32 { get; } = new("uint32", GoKind.Uint32);

    /// <summary><c>uint64</c>.</summary>
    public static GoType Uint64 { get; } = new("uint64", GoKind.Uint64);

    /// <summary><c>float32</c>.</summary>
    public static GoType Float32 { get; } = new("float32", GoKind.Float32);

    /// <summary><c>float64</c>.</summary>
    public static GoType Float64 { get; } = new("float64", GoKind.Float64);

    /// <summary><c>complex128</c>.</summary>
    public static GoType Complex128 { get; } = new("complex128", GoKind.Complex128);

    /// <summary><c>string</c>.</summary>
    public static GoType String { get; } = new("string", GoKind.String);

    /// <summary><c>interface {}</c>: any value, nil too.</summary>
    public static GoType Any { get; } = new("interface {}", GoKind.Interface);

    /// <summary><c>reflect.Value</c>, the parameter of Go's own template functions: any value.</summary>
    public static GoType ReflectValue { get; } = new("reflect.Value", GoKind.Interface);

    /// <summary><c>[]interface {}</c>.</summary>
    public static GoType AnySlice { get; } = SliceOf(Any);

    /// <summary><c>[]string</c>.</summary>
    public static GoType StringSlice { get; } = SliceOf(String);

    /// <summary><c>[]int</c>.</summary>
    public static GoType IntSlice { get; } = SliceOf(Int);

    /// <summary><c>[]uint8</c>.</summary>
    public static GoType ByteSlice { get; } = SliceOf(Uint8);

    /// <summary><c>map[string]interface {}</c>.</summary>
    public static GoType AnyMap { get; } = MapOf(Any);

    /// <summary><c>map[string]string</c>.</summary>
    public static GoType StringMap { get; } = MapOf(String);

    /// <summary>The name as Go prints it, such as <c>map[string]interface {}</c>.</summary>
    public string Name { get; }

    /// <summary>What kind of type it is.</summary>
    public GoKind Kind { get; }

    /// <summary>The type of the elements of a slice or map, or of what a pointer points to.</summary>
    public GoType? Element { get; }

    /// <summary>The type without a name that a named type is made of; itself for all others.</summary>
    public GoType Underlying { get; }

    /// <summary>Whether a value of this type can be nil.</summary>
    public bool CanBeNil => Kind is GoKind.Slice or GoKind.Map or GoKind.Pointer or GoKind.Func or GoKind.Interface;

    /// <summary>The slice type of an element type.</summary>
    public static GoType SliceOf(GoType element) => new("[]" + element.Name, GoKind.Slice, element);

    /// <summary>The map type from strings to an element type.</summary>
    public static GoType MapOf(GoType element) => new("map[string]" + element.Name, GoKind.Map, element);

    /// <summary>A struct type.</summary>
    public static GoType Struct(string name) => new(name, GoKind.Struct);

    /// <summary>The type of a pointer to a value of a type.</summary>
    public static GoType PointerTo(GoType target) => new("*" + target.Name, GoKind.Pointer, target);

    /// <summary>The type of a function.</summary>
    public static GoType Func(string name) => new(name, GoKind.Func);

    /// <summary>A type with a name of its own, such as <c>common.Values</c>, made of another.</summary>
    public static GoType Named(string name, GoType underlying) => new(name, underlying.Kind, underlying.Element, underlying);

    /// <summary>Whether a value of this type may be given where the other is wanted.</summary>
    public bool IsAssignableTo(GoType other) =>
        ReferenceEquals(this, other)
        || other.Kind == GoKind.Interface
        || Name == other.Name
        || ((ReferenceEquals(this, Underlying) || ReferenceEquals(other, other.Underlying)) && IsComposite && Underlying.Name == other.Underlying.Name);

    /// <summary>The value that a variable of this type has when nothing was assigned.</summary>
    public object? Zero => Kind switch
    {
        GoKind.Bool => false,
        GoKind.Int => (nint)0,
        GoKind.Int8 => (sbyte)0,
        GoKind.Int16 => (short)0,
        GoKind.Int32 => 0,
        GoKind.Int64 => 0L,
        GoKind.Uint => (nuint)0,
        GoKind.Uint8 => (byte)0,
        GoKind.Uint16 => (ushort)0,
        GoKind.Uint32 => 0U,
        GoKind.Uint64 => 0UL,
        GoKind.Float32 => 0F,
        GoKind.Float64 => 0D,
        GoKind.String => "",
        GoKind.Slice => GoList.Nil(this),
        GoKind.Map => GoMap.Nil(this),
        _ => null,
    };

    /// <summary>The type of a value; null for nil.</summary>
    public static GoType? Of(object? value) => value switch
    {
        null => null,
        string => String,
        bool => Bool,
        double => Float64,
        nint => Int,
        long => Int64,
        GoReference reference => reference.Type,
        int => Int32,
        byte => Uint8,
        float => Float32,
        ulong => Uint64,
        nuint => Uint,
        uint => Uint32,
        short => Int16,
        ushort => Uint16,
        sbyte => Int8,
        System.Numerics.Complex => Complex128,
        _ => throw new ArgumentException($"A value of {value.GetType()} is no value of a template.", nameof(value)),
    };

    /// <inheritdoc/>
    public override string ToString() => Name;

    // A named type and an unnamed one agree when what they are made of agrees; string and the like have names.
    private bool IsComposite => Kind is GoKind.Slice or GoKind.Map or GoKind.Func;
}
