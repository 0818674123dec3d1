using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes;

/// <summary>Reads lists of objects with the paths of their items.</summary>
internal static class NumberedItems
{
    /// <summary>The mappings of a list, each with its path: <c>spec.ports[1]</c>.</summary>
    public static IEnumerable<(YamlMapping Node, string Path)> Numbered(this YamlNode? list, string path) =>
        list.Items().Select((item, i) => (Node: item as YamlMapping, Path: path.At(i))).Where(i => i.Node is not null).Select(i => (i.Node!, i.Path));
}
