using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Execution;

/// <summary>No value, given to those of Go's own functions that tell it from nil.</summary>
internal sealed class GoInvalid
{
    private GoInvalid()
    {
    }

    public static GoInvalid Instance { get; } = new();

    /// <summary>What a parameter gets when there is no value.</summary>
    public static object? ZeroOf(GoType type) => ReferenceEquals(type, GoType.ReflectValue) ? Instance : type.Zero;

    public static Cell ToCell(object? value) => ReferenceEquals(value, Instance) ? default : Cell.Of(value, isInterface: true);
}
