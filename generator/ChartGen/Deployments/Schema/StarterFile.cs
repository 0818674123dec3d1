using System.Text;
using System.Text.Json.Nodes;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;

namespace ChartGen.Deployments.Schema;

/// <summary>Writes the deployment file that a user begins with: every field with its meaning and its default.</summary>
public static class StarterFile
{
    private const int Width = 100;

    private const string Head = """
        # yaml-language-server: $schema=deployment.schema.json
        #
        # A deployment of Cedalo's high-availability, autoscaling Mosquitto cluster. Every value below is the default,
        # unless you gave it: delete what you do not change. What a field means: chartgen explain FIELD
        # Editors check this file as you type once its schema lies beside it: chartgen schema > deployment.schema.json

        """;

    /// <summary>Writes the file.</summary>
    /// <param name="given">The fields that the user gives.</param>
    /// <param name="findings">What is wrong with them.</param>
    public static string Write(IReadOnlyList<FieldOverride> given, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        var empty = new YamlMapping(default, []);
        var values = YamlJson.ToJson(FieldOverrides.Apply(empty, given, found))!.AsObject();
        DeploymentDefaults.Fill(values);
        if (values["metadata"]?["name"] is JsonValue name && name.ToString().Length == 0)
        {
            values["metadata"]!["name"] = "multinode";
        }

        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        Fields(text, FieldSchema.Root, values, 0);
        findings = found;
        return text.ToString();
    }

    private static void Fields(StringBuilder text, FieldSchema block, JsonObject values, int depth)
    {
        var indent = new string(' ', depth * 2);
        var known = block.Fields.Where(values.ContainsKey);
        foreach (var name in known.Concat(values.Select(v => v.Key).Except(block.Fields)))
        {
            var field = block.Below(name);
            text.Append(depth == 0 ? "\n" : "");
            Comment(text, indent, field);
            if (values[name] is JsonObject inner && field.Fields.Count > 0)
            {
                text.Append($"{indent}{name}:\n");
                Fields(text, field, inner, depth + 1);
            }
            else
            {
                text.Append($"{indent}{YamlText.Text(name)}: {YamlText.Flow(values[name])}\n");
            }
        }
    }

    private static void Comment(StringBuilder text, string indent, FieldSchema field)
    {
        var isShort = field.Choices.Count > 1 || field.Types.Contains("integer");
        var words = (isShort ? $"{field.Description} Allowed: {FieldWords.Allowed(field)}." : field.Description).Split(' ');
        var line = new StringBuilder();
        foreach (var word in words.Where(w => w.Length > 0))
        {
            if (line.Length > 0 && indent.Length + line.Length + word.Length + 3 > Width)
            {
                text.Append($"{indent}# {line}\n");
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
        {
            text.Append($"{indent}# {line}\n");
        }
    }
}
