using System.Text.Json;

using ChartGen.Helm.JsonSchema;
using ChartGen.Testing;

using Xunit;

namespace ChartGen.Helm.Tests.JsonSchema;

/// <summary>The official JSON-Schema-Test-Suite, every required case of every draft.</summary>
public class SchemaSuiteTests
{
    public static TheoryData<string, JsonSchemaDraft, int> Drafts => new()
    {
        { "draft4", JsonSchemaDraft.Draft4, 600 },
        { "draft6", JsonSchemaDraft.Draft6, 800 },
        { "draft7", JsonSchemaDraft.Draft7, 900 },
        { "draft2019-09", JsonSchemaDraft.Draft201909, 1200 },
        { "draft2020-12", JsonSchemaDraft.Draft202012, 1200 },
    };

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Every_required_case_of_the_official_suite_has_its_verdict(string folder, JsonSchemaDraft draft, int atLeast)
    {
        var wrong = new List<string>();
        var count = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(SchemaSuite.Folder, "tests", folder), "*.json").Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in document.RootElement.EnumerateArray())
            {
                count += group.GetProperty("tests").GetArrayLength();
                wrong.AddRange(SchemaSuite.Disagreements(group, draft).Select(text => $"{Path.GetFileName(file)}: {text}"));
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {count} are wrong:\n{string.Join('\n', wrong)}");
        Assert.True(count >= atLeast, $"Only {count} cases: is the suite whole?");
    }
}
