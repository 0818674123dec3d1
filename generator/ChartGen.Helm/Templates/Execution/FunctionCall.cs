using ChartGen.Helm.Templates.Nodes;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Execution;

/// <summary>Calls functions and methods.</summary>
internal static class FunctionCall
{
    /// <summary>Evaluates the arguments of a command and calls a function with them.</summary>
    /// <param name="frame">The template that is being executed.</param>
    /// <param name="dot">The dot.</param>
    /// <param name="function">The function.</param>
    /// <param name="node">What an error of the function names.</param>
    /// <param name="command">Holds the arguments after its first word; null when there are none.</param>
    /// <param name="final">What the pipeline hands on.</param>
    public static Cell Evaluate(Frame frame, in Cell dot, GoFunction function, Node node, CommandNode? command, in Cell final)
    {
        frame.Run.Step();
        var given = command is null ? 0 : command.Arguments.Count - 1;
        var count = given + (final.IsMissing ? 0 : 1);
        if (function.IsVariadic ? count < function.Parameters.Length - 1 : count != function.Parameters.Length)
        {
            throw WrongCount(frame, function, given, count);
        }

        if (function.Special is SpecialFunction.And or SpecialFunction.Or)
        {
            return ShortCircuit(frame, dot, function, command, given, final);
        }

        var stack = frame.Run.Arguments;
        var start = stack.Count;
        if (function.Special == SpecialFunction.Call)
        {
            stack.Push(given > 0 ? command!.Arguments[1].ToString() : Functions.Printer.ReflectString(final.Value));
            count++;
        }

        for (var i = 0; i < given; i++)
        {
            stack.Push(command!.Arguments[i + 1].EvaluateArgument(frame, dot, function.ParameterAt(i)));
        }

        if (!final.IsMissing)
        {
            stack.Push(frame.Validate(final, function.ParameterAt(given)));
        }

        var result = Invoke(frame, function, node, stack.Slice(start, count));
        stack.Truncate(start);
        return Cell.Of(result, function.Result.Kind == GoKind.Interface);
    }

    private static TemplateFailure WrongCount(Frame frame, GoFunction function, int given, int count)
    {
        var wanted = function.Parameters.Length;
        return frame.Error(function.IsVariadic
            ? $"wrong number of args for {function.Name}: want at least {wanted - 1} got {given}"
            : $"wrong number of args for {function.Name}: want {wanted} got {count}");
    }

    private static object? Invoke(Frame frame, GoFunction function, Node node, ReadOnlySpan<object?> arguments)
    {
        // An error is passed on after its catch has ended: until then the frames below keep their room on the stack.
        Exception? failure;
        try
        {
            if (!function.IsSteady)
            {
                frame.Run.Options.Reads?.Unsteady();
            }

            var result = function.Body(frame.Run.EnterFunction(frame), arguments);
            frame.Run.CheckSize(result);
            return result;
        }
        catch (InsufficientExecutionStackException exception)
        {
            failure = exception;
        }
        catch (GoErrorException exception)
        {
            failure = exception;
        }

        if (failure is InsufficientExecutionStackException)
        {
            throw new LimitException($"{function.Name} was given values that nest too deeply");
        }

        frame.Node = node;
        throw frame.Error($"error calling {function.Name}: {failure.Message}", failure);
    }

    private static Cell ShortCircuit(Frame frame, in Cell dot, GoFunction function, CommandNode? command, int given, in Cell final)
    {
        var isOr = function.Special == SpecialFunction.Or;
        object? value = GoInvalid.Instance;
        for (var i = 0; i < given; i++)
        {
            value = command!.Arguments[i + 1].EvaluateArgument(frame, dot, GoType.ReflectValue);
            if (GoTruth.Of(value) == isOr)
            {
                return GoInvalid.ToCell(value);
            }
        }

        return GoInvalid.ToCell(final.IsMissing ? value : frame.Validate(final, GoType.ReflectValue));
    }
}
