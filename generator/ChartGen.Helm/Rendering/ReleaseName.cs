using ChartGen.Helm.Charts;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Rendering;

/// <summary>Which names Helm takes for a release.</summary>
internal static class ReleaseName
{
    private const int Longest = 53;

    /// <exception cref="HelmException">Helm refuses it.</exception>
    public static void Check(string name, ChartLog log)
    {
        var problem = name.Length == 0 ? "no name provided"
            : name.Length <= Longest && name.Split('.').All(IsLabel) ? null
            : @"invalid release name, must match regex ^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ and the length must not be longer than 53";
        if (problem is not null)
        {
            var text = $"release name {GoQuote.Quote(name)}: {problem}";
            log.Error("release name check failed", ("error", text));
            throw new HelmException($"release name check failed: {text}");
        }
    }

    private static bool IsLabel(string label) =>
        label.Length > 0 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
