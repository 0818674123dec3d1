namespace ChartGen.Helm.Functions;

internal static class CertificateFunctions
{
    public static void AddTo(FunctionRegistry registry) => _ = registry;
}
