using System.Text;
using ChartGen.Charts;
using ChartGen.Deployments.Reading;
using ChartGen.Deployments.Rules;
using ChartGen.Earlier;
using ChartGen.Findings;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Yaml;
using ChartGen.Texts;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

/// <summary>
/// Holds rules against a part of a deployment file. What the part does not give is filled up to a deployment in which no
/// rule finds anything; a text with apiVersion is a whole file and taken as it is.
/// </summary>
internal static class Judged
{
    private static readonly string[] Clean =
    [
        "apiVersion=chartgen/v1",
        "kind=MosquittoDeployment",
        "metadata.name=multinode",
        "nodes=[node-1, node-2, node-3, node-4, node-5]",
        "nfs.server=10.10.10.10",
        "nfs.clients=[10.10.10.0/24]",
        "auth.existingSecret=mosquitto-auth",
        "broker.image=registry.cedalo.com/mosquitto/mosquitto:2.8",
        "managementCenter.image=registry.cedalo.com/mosquitto/management-center:2.8",
        "haproxy.image=docker.io/library/haproxy:3.2",
        "clusterOperator.image=registry.cedalo.com/mosquitto/cluster-operator:2.8",
    ];

    /// <summary>Whether a text is a whole file.</summary>
    public static bool IsWhole(string yaml) => yaml.Contains("apiVersion:", StringComparison.Ordinal);

    /// <summary>Reads a part, filled up, or a whole file.</summary>
    public static DeploymentReading Read(string yaml, string file = "deployment.yaml")
    {
        var root = IsWhole(yaml) ? null : YamlReader.Read(file, yaml, YamlLimits.Handwritten).Root as YamlMapping;
        FieldOverride[] missing = root is null ? [] : [.. Clean.Select(FieldOverride.Parse).Where(c => IsOpen(root, c.Path))];
        return DeploymentReader.Read(file, Encoding.UTF8.GetBytes(yaml), missing);
    }

    /// <summary>Holds one rule against a part: it must find as many things as are expected, each with its text in it.</summary>
    public static void By<TRule>(string yaml, string[] expected)
        where TRule : IDeploymentRule
    {
        var rule = DeploymentRules.Single.OfType<TRule>().Single().Rule;
        var reading = Read(yaml);
        Assert.True(reading.Source is not null, string.Join('\n', reading.Findings));
        Match(expected, reading.Findings.Where(f => f.Rule == rule));
    }

    /// <summary>Holds one rule against two parts, the files first.yaml and second.yaml.</summary>
    public static void Across<TRule>(string first, string second, string[] expected)
        where TRule : IDeploymentSetRule
    {
        var rule = DeploymentRules.Across.OfType<TRule>().Single();
        DeploymentSource[] sources = [Read(first, "first.yaml").Source!, Read(second, "second.yaml").Source!];
        Match(expected, rule.Check(sources));
    }

    /// <summary>Holds one rule against two parts: a chart is built of the first, then the second is its deployment file.</summary>
    public static void AfterEarlier<TRule>(string earlier, string now, string[] expected)
        where TRule : IEarlierChartRule
    {
        var rule = DeploymentRules.AgainstEarlier.OfType<TRule>().Single();
        Match(expected, rule.Check(Succession(earlier, now)));
    }

    /// <summary>The deployment of the second part, and the chart that is built of the first.</summary>
    public static Succession Succession(string earlier, string now)
    {
        var source = Read(now).Source!;
        var old = EarlierChartReader.ReadArchive("old.tgz", Packed(Read(earlier).Source!)).Chart!;
        return new Succession(source, old, ChartArchive.Read(Packed(source)).Files);
    }

    private static MemoryStream Packed(DeploymentSource source) =>
        new(DeploymentArtifacts.Make(source.Topology, ChartSources.BuiltIn, ArchiveTime.Default)[0].Content);

    private static void Match(string[] expected, IEnumerable<Finding> findings) =>
        Assert.Collection(
            findings.Select(f => $"{f.Location.Line}:{f.Location.Column} {f.Message}"),
            [.. expected.Select(text => (Action<string>)(found => Assert.Contains(text, found, StringComparison.Ordinal)))]);

    // A field is filled in unless the part gives it, or gives something above it that is no mapping: null.
    private static bool IsOpen(YamlMapping root, FieldPath path)
    {
        YamlNode? node = root;
        foreach (var step in path.Steps)
        {
            if (node is not YamlMapping mapping)
            {
                return false;
            }

            node = mapping.Find((string)step)?.Value;
            if (node is null)
            {
                return true;
            }
        }

        return false;
    }
}
