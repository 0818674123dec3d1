namespace ChartGen.Helm.Functions;

internal static class UrlFunctions
{
    public static void AddTo(FunctionRegistry registry) => _ = registry;
}
