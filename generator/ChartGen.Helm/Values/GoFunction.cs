using ChartGen.Helm.Templates;
using ChartGen.Helm.Templates.Execution;

namespace ChartGen.Helm.Values;

/// <summary>Does the work of a function. A failure is a <see cref="GoErrorException"/>.</summary>
/// <param name="context">The render that calls it.</param>
/// <param name="arguments">The arguments, already of the types that the function takes; not to be kept.</param>
public delegate object? GoFunctionBody(FunctionContext context, ReadOnlySpan<object?> arguments);

/// <summary>A function or method that templates can call.</summary>
public sealed class GoFunction : GoReference
{
    /// <summary>Describes a function.</summary>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="parameters">The types of its parameters; of a variadic one the last is the type of each further argument.</param>
    /// <param name="result">The type of what it gives.</param>
    /// <param name="body">What it does.</param>
    /// <param name="isVariadic">Whether the last parameter takes any number of arguments.</param>
    public GoFunction(string name, IReadOnlyList<GoType> parameters, GoType result, GoFunctionBody body, bool isVariadic = false)
        : base(GoType.Func(Signature(parameters, result, isVariadic)))
    {
        Name = name;
        Parameters = [.. parameters];
        Result = result;
        Body = body;
        IsVariadic = isVariadic;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The type of what it gives.</summary>
    public GoType Result { get; }

    /// <summary>Whether the last parameter takes any number of arguments.</summary>
    public bool IsVariadic { get; }

    /// <summary>Whether it gives the same for the same arguments each time.</summary>
    internal bool IsSteady { get; init; } = true;

    internal GoType[] Parameters { get; }

    internal SpecialFunction Special { get; init; }

    internal GoFunctionBody Body { get; }

    /// <summary>The type of the argument at a place.</summary>
    internal GoType ParameterAt(int index) => Parameters[Math.Min(index, Parameters.Length - 1)];

    private static string Signature(IReadOnlyList<GoType> parameters, GoType result, bool isVariadic)
    {
        var names = parameters.Select((type, index) => isVariadic && index == parameters.Count - 1 ? "..." + type.Name : type.Name);
        return $"func({string.Join(", ", names)}) {result.Name}";
    }
}
