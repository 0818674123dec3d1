using System.Text.RegularExpressions;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Linting;

/// <summary>The annotation <c>chartgen.io/ignore: CG3040 reason</c>, which silences findings about its object; several are parted by semicolons.</summary>
public static partial class SuppressionAnnotation
{
    /// <summary>The annotation's key.</summary>
    public const string Key = "chartgen.io/ignore";

    /// <summary>The suppressions of an object.</summary>
    public static IEnumerable<Suppression> Of(ManifestObject item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return (item.Field("metadata", "annotations") as YamlMapping)?.Find(Key) is { } entry ? Read(item, entry) : [];
    }

    private static IEnumerable<Suppression> Read(ManifestObject item, YamlEntry entry)
    {
        foreach (var part in entry.Value.Text()?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            var match = Part().Match(part);
            yield return new Suppression(
                item.Locate(entry.Key),
                [.. match.Groups["rule"].Captures.Select(c => c.Value)],
                match.Groups["reason"].Value.Trim(),
                0)
            {
                Object = item.Title,
            };
        }
    }

    [GeneratedRegex("""^(?:(?<rule>CG\d{4})\b[\s,]*)*(?<reason>.*)$""", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Part();
}
