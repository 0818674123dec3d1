using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

internal static class TomlReader
{
    public static GoMap Read(string text) => throw new GoErrorException($"toml: {text}");
}
