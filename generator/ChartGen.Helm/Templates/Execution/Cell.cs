namespace ChartGen.Helm.Templates.Execution;

/// <summary>
/// A value as Go's reflection sees it: nothing at all (no value) is not the same as an interface that holds nil, and a
/// value inside an interface gives other messages than one outside.
/// </summary>
internal readonly struct Cell
{
    private readonly CellKind kind;

    private Cell(object? value, CellKind kind)
    {
        Value = value;
        this.kind = kind;
    }

    private enum CellKind : byte
    {
        Invalid,
        Concrete,
        Interface,
        Missing,
    }

    /// <summary>What stands where a pipeline hands nothing on.</summary>
    public static Cell Missing { get; } = new(null, CellKind.Missing);

    public object? Value { get; }

    public bool IsValid => kind != CellKind.Invalid;

    public bool IsInterface => kind == CellKind.Interface;

    public bool IsMissing => kind == CellKind.Missing;

    public static Cell Of(object value) => new(value, CellKind.Concrete);

    /// <summary>A value of a place whose type may be an interface.</summary>
    public static Cell Of(object? value, bool isInterface) => new(value, isInterface || value is null ? CellKind.Interface : CellKind.Concrete);

    /// <summary>A value that comes from outside, or out of an interface: nil is no value then.</summary>
    public static Cell OfData(object? value) => value is null ? default : new Cell(value, CellKind.Concrete);

    /// <summary>The value out of its interface.</summary>
    public Cell Concrete() => kind == CellKind.Interface ? OfData(Value) : this;
}
