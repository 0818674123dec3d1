using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>Helm's <c>include</c>, <c>tpl</c>, <c>required</c>, <c>fail</c>, <c>lookup</c>.</summary>
internal static class HelmFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("include", [T.String, T.Any], T.String, (context, a) => context.Include((string)a[0]!, a[1]));
        registry.Add("tpl", [T.String, T.Any], T.String, (context, a) => context.Tpl((string)a[0]!, a[1]));
        registry.Add("required", [T.String, T.Any], T.Any, Required);
        registry.Add("fail", [T.String], T.String, Fail);
        registry.Add("lookup", [T.String, T.String, T.String, T.String], T.AnyMap, (_, _) => new GoMap());
        registry.Add("getHostByName", [T.String], T.String, (_, _) => "");
    }

    private static object? Required(FunctionContext context, ReadOnlySpan<object?> arguments)
    {
        var value = arguments[1];
        if (value is not (null or ""))
        {
            return value;
        }

        if (context.Options.LintMode)
        {
            context.Options.Log?.Invoke($"[INFO] Missing required value: {arguments[0]}");
            return "";
        }

        throw Warning((string)arguments[0]!);
    }

    private static object? Fail(FunctionContext context, ReadOnlySpan<object?> arguments)
    {
        if (context.Options.LintMode)
        {
            context.Options.Log?.Invoke($"[INFO] Fail: {arguments[0]}");
            return "";
        }

        throw Warning((string)arguments[0]!);
    }

    private static GoErrorException Warning(string message) => new(HelmErrors.WarningStart + message + HelmErrors.WarningEnd);
}
