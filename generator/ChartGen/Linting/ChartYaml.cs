using ChartGen.Helm.Charts;
using ChartGen.Helm.Values;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Linting;

/// <summary>A chart's Chart.yaml, with places.</summary>
public sealed class ChartYaml
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "Chart.yaml";

    private readonly string name;
    private readonly string text;

    /// <summary>Reads it.</summary>
    /// <param name="name">The file as the user knows it.</param>
    /// <param name="text">Its text.</param>
    public ChartYaml(string name, string text)
    {
        (this.name, this.text) = (name, text);
        try
        {
            Description = ChartDescription.Read(text);
        }
        catch (HelmException e)
        {
            Fault = e.Message;
        }
    }

    /// <summary>Its tree, and what is wrong with the YAML.</summary>
    public YamlReading Reading => field ??= YamlReader.Read(name, text, YamlLimits.Handwritten);

    /// <summary>What it says; null when Helm cannot read it.</summary>
    public ChartDescription? Description { get; }

    /// <summary>Why Helm cannot read it; null when it can.</summary>
    public string? Fault { get; }

    /// <summary>A field of the file; null when there is none. As in Go, upper and lower case are the same, an exact name going first.</summary>
    public YamlEntry? Field(string name) => Field(Reading.Root, name);

    /// <summary>An item of a list in the file; null when there is none.</summary>
    public YamlNode? Item(string list, int index) => Field(list)?.Value.Items() is { } items && index < items.Count ? items[index] : null;

    /// <summary>A field of a mapping in the file; null when there is none.</summary>
    public static YamlEntry? Field(YamlNode? node, string name)
    {
        var entries = node.Entries();
        return entries.FirstOrDefault(e => e.Key.Text == name) ?? entries.FirstOrDefault(e => e.Key.Text.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
