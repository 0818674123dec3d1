using ChartGen.Helm.Templates;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>Go's <c>index</c>, <c>len</c> and <c>call</c>.</summary>
internal static class CollectionFunctions
{
    private const string NoType = "reflect: call of reflect.Value.Type on zero Value";

    public static void AddTo(FunctionRegistry registry)
    {
        registry.AddVariadic("index", [T.ReflectValue, T.ReflectValue], T.ReflectValue, Index);
        registry.Add("len", [T.ReflectValue], T.Int, (context, a) => GoBox.Int(Length(context, a[0])));
        registry.AddSpecial("call", SpecialFunction.Call, [T.ReflectValue, T.ReflectValue], Call);
    }

    private static object? Index(FunctionContext context, ReadOnlySpan<object?> arguments)
    {
        var item = arguments[0] is GoInvalid ? null : arguments[0];
        if (item is null)
        {
            throw new GoErrorException("index of untyped nil");
        }

        foreach (var index in arguments[1..])
        {
            item = item switch
            {
                null => throw new GoErrorException("index of nil pointer"),
                GoMap map => Entry(context, map, index),
                GoList list => list[Position(index, list.Count)],
                string text => GoText.ToBytes(text) is var bytes ? bytes[Position(index, bytes.Length)] : null,
                _ => throw new GoErrorException($"can't index item of type {GoType.Of(item)}"),
            };
        }

        return item;
    }

    private static object? Entry(FunctionContext context, GoMap map, object? index)
    {
        if (index is null or GoInvalid)
        {
            throw new GoErrorException("value is nil; should be of type string");
        }

        if (index is not string key)
        {
            throw new GoErrorException($"value has type {GoType.Of(index)}; should be string");
        }

        context.Read(map, key);
        return map.TryGetValue(key, out var value) ? value : map.Type.Element!.Zero;
    }

    private static int Position(object? index, int count)
    {
        if (index is null or GoInvalid)
        {
            throw new GoErrorException("cannot index slice/array with nil");
        }

        if (!GoInteger.TryRead(index, out var position))
        {
            throw new GoErrorException($"cannot index slice/array with type {GoType.Of(index)}");
        }

        return position >= 0 && position < count ? (int)position : throw new GoErrorException($"index out of range: {position}");
    }

    private static int Length(FunctionContext context, object? item)
    {
        context.ReadAll(item);
        return item switch
        {
            string text => GoText.ByteCount(text),
            GoList list => list.Count,
            GoMap map => map.Count,
            null => throw new GoErrorException("len of nil pointer"),
            GoInvalid => throw new GoErrorException(NoType),
            _ => throw new GoErrorException($"len of type {(GoType.Of(item) is { Kind: GoKind.Pointer, Element: { } target } ? target : GoType.Of(item))}"),
        };
    }

    // No value that a chart can reach is a function.
    private static object? Call(FunctionContext context, ReadOnlySpan<object?> arguments) => arguments[1] is null or GoInvalid
        ? throw new GoErrorException("call of nil")
        : throw new GoErrorException($"non-function {arguments[0]} of type {GoType.Of(arguments[1])}");
}
