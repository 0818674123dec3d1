using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes.Schemas;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Kubernetes.Schemas;

/// <summary>
/// Random changes to real objects beside Kubernetes' own types: kubectl set --local reads files without a server, refuses what
/// does not fit its Go types, and prints workloads and Services without the fields that it does not know.
/// </summary>
public partial class GoTypesTests(ITestOutputHelper output)
{
    private const int Count = 3_000;

    // kubectl has the types of these in another library.
    private static readonly string[] NotInKubectl = ["CustomResourceDefinition", "APIService"];

    private static readonly string[] Workloads = ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "CronJob", "Pod", "ReplicationController"];

    private readonly List<string> wrong = [];

    [Fact]
    public void Fields_and_types_are_judged_as_kubectl_does()
    {
        var random = new Random(RandomSeed.Take(output.WriteLine));
        var objects = CorpusObjects.Good(mostBytes: 20_000).Where(o => !NotInKubectl.Contains(o.Kind)).ToList();
        var changed = Enumerable.Range(0, Count).Select(_ => objects[random.Next(objects.Count)])
            .Select(o => (Root: Mutation.Of(o.Root, random), o.ApiVersion, o.Kind)).ToList();
        using var folder = new TemporaryFolder();
        var refused = Refused(folder, changed.Select(c => c.Root));
        foreach (var (index, (root, version, kind)) in changed.Index())
        {
            var ours = ObjectSchema.Faults(root, version, kind).FirstOrDefault(f => f.Kind is ObjectFaultKind.WrongType or ObjectFaultKind.BadQuantity or ObjectFaultKind.OutOfRange or ObjectFaultKind.BadForm);
            var theirs = refused.GetValueOrDefault(index);
            if (theirs is null != ours is null && ours?.Kind is not (ObjectFaultKind.OutOfRange or ObjectFaultKind.BadForm))
            {
                wrong.Add($"{version} {kind}: kubectl says {theirs ?? "nothing"}; we say {ours?.ToString() ?? "nothing"}");
            }
        }

        var readable = changed.Index().Where(c => !refused.ContainsKey(c.Index)).Select(c => c.Item).ToList();
        var compared = Dropped([.. readable.Where(c => Workloads.Contains(c.Kind))], "serviceaccount", "other") + Dropped([.. readable.Where(c => c.Kind == "Service")], "selector", "other=other");
        output.WriteLine($"{Count} changed objects, {refused.Count} refused by kubectl, {compared} more compared with what it prints, {wrong.Count} judged otherwise");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static Dictionary<int, string> Refused(TemporaryFolder folder, IEnumerable<YamlMapping> roots)
    {
        var path = Write(folder, "all", roots);
        var result = RealProgram.Run(RealTool.Require("kubectl/kubectl"), "set", "serviceaccount", "--local", "-f", path, "other", "-o", "json");
        return Refusal().Matches(result.All).ToDictionary(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), m => m.Groups[2].Value);
    }

    private int Dropped(List<(YamlMapping Root, string ApiVersion, string Kind)> objects, string what, string value)
    {
        using var folder = new TemporaryFolder();
        var result = RealProgram.Run(RealTool.Require("kubectl/kubectl"), "set", what, "--local", "-f", Write(folder, "some", objects.Select(o => o.Root)), value, "-o", "json");
        var printed = Objects(result.Output);
        Assert.True(printed.Count == objects.Count, $"{printed.Count} of {objects.Count} printed: {result.All[..Math.Min(2000, result.All.Length)]}");
        foreach (var ((root, version, kind), text) in objects.Zip(printed))
        {
            var ours = ObjectSchema.Faults(root, version, kind).FirstOrDefault(f => f.Kind == ObjectFaultKind.UnknownField);
            var keys = ours is null ? Keys(YamlJson.ToJson(root), "") : [((YamlScalar)ours.Node).Text];
            var dropped = keys.Where(key => !text.Contains(JsonSerializer.Serialize(key) + ":", StringComparison.Ordinal)).ToList();
            if (dropped.Count == 0 != ours is null)
            {
                wrong.Add($"{version} {kind}: kubectl drops {string.Join(", ", dropped)}; we say {ours?.ToString() ?? "nothing"}");
            }
        }

        return objects.Count;
    }

    private static string Write(TemporaryFolder folder, string name, IEnumerable<YamlMapping> roots)
    {
        var path = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(path);
        foreach (var (index, root) in roots.Index())
        {
            File.WriteAllText(Path.Combine(path, $"{index:d6}.json"), YamlJson.ToJson(root)!.ToJsonString());
        }

        return path;
    }

    // Go leaves out what is empty, so only keys with something behind them can be missed; the selector of a Service is set anew.
    private static IEnumerable<string> Keys(JsonNode? node, string path) => (node, path) switch
    {
        (_, ".spec.selector") => [],
        (JsonObject map, _) => map.Where(e => !IsEmpty(e.Value)).SelectMany(e => Keys(e.Value, $"{path}.{e.Key}").Prepend(e.Key)),
        (JsonArray list, _) => list.SelectMany(item => Keys(item, path + "[]")),
        _ => [],
    };

    private static bool IsEmpty(JsonNode? node) => node switch
    {
        null => true,
        JsonObject map => map.All(e => IsEmpty(e.Value)),
        JsonArray list => list.All(IsEmpty),
        _ => node.ToJsonString() is "0" or "\"\"" or "false",
    };

    private static List<string> Objects(string text)
    {
        var found = new List<string>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { AllowMultipleValues = true });
        while (reader.Read())
        {
            using var document = JsonDocument.ParseValue(ref reader);
            found.Add(JsonSerializer.Serialize(document));
        }

        return found;
    }

    [GeneratedRegex("unable to decode \"[^\"]*/(\\d{6})\\.json\": (.*)")]
    private static partial Regex Refusal();
}
