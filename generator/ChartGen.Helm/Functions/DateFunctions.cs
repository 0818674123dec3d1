namespace ChartGen.Helm.Functions;

internal static class DateFunctions
{
    public static void AddTo(FunctionRegistry registry) => _ = registry;
}
