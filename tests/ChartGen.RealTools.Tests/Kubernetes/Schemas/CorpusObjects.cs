using System.Collections.Concurrent;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes.Schemas;
using ChartGen.RealTools.Tests.Corpus;

namespace ChartGen.RealTools.Tests.Kubernetes.Schemas;

/// <summary>The objects that Helm made of the public charts, without those that have a fault already.</summary>
internal static class CorpusObjects
{
    private static readonly YamlLimits Limits = new(1 << 24, 200, 1_000_000);

    /// <summary>The objects of kinds that the API describes, in the order of the corpus.</summary>
    public static IReadOnlyList<(YamlMapping Root, string ApiVersion, string Kind)> Good(int mostBytes)
    {
        var found = new ConcurrentDictionary<int, List<(YamlMapping, string, string)>>();
        Parallel.ForEach(CorpusFolder.Require().Cases.Where(c => !c.IsRefusal).Index(), c =>
            found[c.Index] = [.. Read(File.ReadAllText(c.Item.Expected), mostBytes).Where(o => ObjectSchema.Knows(o.ApiVersion, o.Kind) && ObjectSchema.Faults(o.Root, o.ApiVersion, o.Kind).Count == 0)]);
        return [.. found.OrderBy(f => f.Key).SelectMany(f => f.Value)];
    }

    /// <summary>The objects in a text of manifests, those that are not too large.</summary>
    public static IEnumerable<(YamlMapping Root, string ApiVersion, string Kind)> Read(string text, int mostBytes)
    {
        foreach (var document in text.Split("\n---\n").Where(d => d.Length <= mostBytes))
        {
            if (YamlReader.Read("", document, Limits).Root is YamlMapping root
                && root.Find("apiVersion")?.Value is YamlScalar version && root.Find("kind")?.Value is YamlScalar kind)
            {
                yield return (root, version.Text, kind.Text);
            }
        }
    }
}
