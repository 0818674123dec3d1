using System.Text;
using ChartGen.Deployments.Reading;
using ChartGen.Deployments.Schema;

namespace ChartGen.Tests.Deployments;

/// <summary>Writes docs/deployment.md from the schema.</summary>
internal static class DeploymentPage
{
    private const string Head = """
        # The deployment file

        One YAML file describes one deployment; everything that ChartGen writes follows from it. This page is written from
        the same model as the schema (`chartgen schema`) and `chartgen explain`.

        - Begin with `chartgen init`, check with `chartgen validate`, change a field for one run with `--set path=value`.
        - Unknown keys, keys that stand twice and values of another type are errors, each with its line and column.
        - A field that is left out has the default of the table. `nfs.server`, `nfs.clients` and `metadata.name` have
          none; with autoscaling on, `clusterOperator` must be given, or `null` be said.
        - Editors check the file as you type with this first line:
          `# yaml-language-server: $schema=../schema/deployment.schema.json`

        """;

    public static string Write()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        Block(page, FieldSchema.Root, "");
        foreach (var name in FieldSchema.Root.Fields)
        {
            Section(page, FieldSchema.Root.Below(name), name);
        }

        return page.ToString();
    }

    private static void Section(StringBuilder page, FieldSchema block, string path)
    {
        if (block.Fields.Count == 0)
        {
            return;
        }

        page.Append($"\n## {path}\n\n{block.Description}\n");
        Block(page, block, path);
        foreach (var name in block.Fields)
        {
            Section(page, block.Below(name), $"{path}.{name}");
        }
    }

    private static void Block(StringBuilder page, FieldSchema block, string path)
    {
        page.Append("\n| field | type | default | meaning and what is allowed |\n|---|---|---|---|\n");
        foreach (var name in block.Fields)
        {
            var field = block.Below(name);
            var full = path.Length == 0 ? name : $"{path}.{name}";
            var shown = field.Fields.Count > 0 ? $"[`{name}`](#{full.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant()})" : $"`{name}`";
            var value = block.Requires(name) ? "required" : FieldWords.Default(field) is { } text ? $"`{text}`" : "";
            var allowed = FieldWords.Allowed(field) is { Length: > 0 } words ? $" Allowed: {Escape(words)}." : "";
            var example = FieldWords.Example(field) is { } yaml ? $" Example: `{yaml}`." : "";
            page.Append($"| {shown} | {FieldWords.Type(field)} | {value} | {Escape(field.Description)}{allowed}{example} |\n");
        }
    }

    private static string Escape(string text) => text
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
