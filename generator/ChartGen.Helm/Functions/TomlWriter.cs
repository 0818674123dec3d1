using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

internal static class TomlWriter
{
    public static string Write(object? value) => throw new GoErrorException($"toml: {value}");
}
