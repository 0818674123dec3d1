using System.Text.Json;
using ChartGen.Deployments.Model;
using ChartGen.Deployments.Rules;
using ChartGen.Deployments.Schema;
using ChartGen.Findings;
using ChartGen.Helm.JsonSchema;
using ChartGen.Helm.Yaml;

namespace ChartGen.Deployments.Reading;

/// <summary>Reads deployment files: YAML, then the schema, then the model rules.</summary>
public static class DeploymentReader
{
    private static readonly Lazy<JsonSchema> Schema = new(() =>
        JsonSchema.Compile(FieldSchema.Root.Element, new JsonSchemaOptions { SchemaIsTrusted = true }));

    /// <summary>Makes what reading any file needs and what takes the longest to make: do it meanwhile.</summary>
    public static void Prepare() => DeploymentDefaults.Prepare();

    /// <summary>Reads a file. Whatever it holds gives findings, never an exception.</summary>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="overrides">Fields that are set for this run.</param>
    public static DeploymentReading Read(string file, ReadOnlySpan<byte> content, IReadOnlyList<FieldOverride> overrides)
    {
        var yaml = YamlReader.Read(file, content, YamlLimits.Handwritten);
        var findings = yaml.Problems.Select(p => new Finding(RuleOf(p.Kind), p.Location, p.Message)).ToList();
        if (findings.Any(f => f.Rule == ReadingRules.NotYaml || f.Rule == ReadingRules.TooLarge))
        {
            return new DeploymentReading(null, findings);
        }

        if (yaml.Root is not YamlMapping root)
        {
            var what = yaml.Root is null or YamlScalar { Kind: YamlScalarKind.Null } ? "the file is empty" : "the file holds no mapping";
            var location = yaml.Root?.Location ?? new SourceLocation(file, 0, 0);
            findings.Add(new Finding(ReadingRules.NotYaml, location, $"{what}; write apiVersion: chartgen/v1 and the fields below it, or begin with chartgen init"));
            return new DeploymentReading(null, findings);
        }

        root = FieldOverrides.Apply(root, overrides, findings);
        root = (YamlMapping)FieldTypes.Apply(root, FieldSchema.Root, fromCommandLine: false);
        var element = YamlJson.ToElement(root);
        var fixes = new SchemaFixes(file, content.ToArray());
        foreach (var error in Schema.Value.Validate(element))
        {
            findings.Add(SchemaFindings.Of(error, root, fixes));
        }

        if (findings.Count > 0)
        {
            return new DeploymentReading(null, FindingOrder.InOrder([.. findings]));
        }

        var source = new DeploymentSource(file, root, Bind(root));
        findings.AddRange(DeploymentRules.Single.SelectMany(r => r.Check(source)));
        return new DeploymentReading(source, FindingOrder.InOrder([.. findings]));
    }

    private static Deployment Bind(YamlMapping root)
    {
        var filled = DeploymentDefaults.Fill(YamlJson.ToJson(root)!.AsObject());
        return filled.Deserialize(DeploymentJson.Default.Deployment)!;
    }

    private static Rule RuleOf(YamlProblemKind kind) => kind switch
    {
        YamlProblemKind.DuplicateKey => ReadingRules.DuplicateKey,
        YamlProblemKind.Limit => ReadingRules.TooLarge,
        _ => ReadingRules.NotYaml,
    };
}
