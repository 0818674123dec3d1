using ChartGen.Findings;
using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>Findings about two places that do not agree, of which either may be the wrong one.</summary>
internal static class BothPlaces
{
    /// <summary>A finding at the first place with the second beside it, and the other way round when they stand in different files.</summary>
    public static IEnumerable<Finding> Find(
        Rule rule, (ManifestObject Item, YamlNode? Node, string Path) first, (ManifestObject Item, YamlNode? Node, string Path) second, string message)
    {
        return Find(first.Item.Find(rule, first.Node, first.Path, message), second.Item.Find(rule, second.Node, second.Path, message));
    }

    /// <summary>The first finding with the second beside it, and the other way round when they stand in different files.</summary>
    public static IEnumerable<Finding> Find(Finding one, Finding other)
    {
        yield return one with { Related = [.. one.Related, new RelatedPlace(other.Location, other.Subject!)] };
        if (one.Location.File != other.Location.File)
        {
            yield return other with { Related = [.. other.Related, new RelatedPlace(one.Location, one.Subject!)] };
        }
    }
}
