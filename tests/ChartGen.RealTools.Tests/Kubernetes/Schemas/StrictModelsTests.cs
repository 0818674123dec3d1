using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes.Schemas;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Kubernetes.Schemas;

/// <summary>Random changes to real objects: a field or a type that the .NET client of Kubernetes refuses is a fault, and one that it takes is none.</summary>
public class StrictModelsTests(ITestOutputHelper output)
{
    private const int Count = 20_000;

    [Fact]
    public void Fields_and_types_are_judged_as_the_models_do()
    {
        var random = new Random(RandomSeed.Take(output.WriteLine));
        var objects = CorpusObjects.Good(mostBytes: 20_000);
        var (refused, wrong) = (0, new List<string>());
        for (var i = 0; i < Count; i++)
        {
            var (root, version, kind) = objects[random.Next(objects.Count)];
            var changed = Mutation.Of(root, random);
            var theirs = StrictModels.Refusal(YamlJson.ToJson(changed)!, version, kind);
            var ours = ObjectSchema.Faults(changed, version, kind).FirstOrDefault(f => f.Kind is ObjectFaultKind.UnknownField or ObjectFaultKind.WrongType or ObjectFaultKind.BadQuantity or ObjectFaultKind.OutOfRange or ObjectFaultKind.BadForm);
            refused += theirs is null ? 0 : 1;

            // Nobody writes a status, and we do not look into it.
            if (theirs?.Contains("$.status.", StringComparison.Ordinal) == true)
            {
                continue;
            }

            if (theirs is null != ours is null && ours?.Kind is not (ObjectFaultKind.OutOfRange or ObjectFaultKind.BadForm))
            {
                wrong.Add($"{version} {kind}: models say {theirs ?? "nothing"}; we say {ours?.ToString() ?? "nothing"}");
            }
        }

        output.WriteLine($"{Count} changed objects of {objects.Count}, {refused} refused by the models, {wrong.Count} judged otherwise");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
