namespace ChartGen.Helm.Functions;

internal static class SemverFunctions
{
    public static void AddTo(FunctionRegistry registry) => _ = registry;
}
