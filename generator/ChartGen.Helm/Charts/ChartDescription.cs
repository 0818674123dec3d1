using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>What Chart.yaml says, as Helm reads it, before anything in it is checked.</summary>
public sealed record ChartDescription
{
    private ChartDescription(GoMap fields)
    {
        Name = (string)fields["Name"]!;
        Version = (string)fields["Version"]!;
        ApiVersion = (string)fields["APIVersion"]!;
        Type = (string)fields["Type"]!;
        Icon = (string)fields["Icon"]!;
        KubeVersion = (string)fields["KubeVersion"]!;
        Sources = [.. ((GoList)fields["Sources"]!).Select(s => s as string ?? "")];
        Maintainers = [.. ((GoList)fields["Maintainers"]!).Select(m => m is GoMap map ? new ChartMaintainer(map) : null)];
        Dependencies = [.. ((GoList)fields["Dependencies"]!).Select(d => d is GoMap map ? new DeclaredDependency(map) : null)];
    }

    /// <summary>The fields of Chart.yaml.</summary>
    public static IReadOnlyList<string> Fields { get; } = Names(MetadataShapes.Metadata);

    /// <summary>The fields of a maintainer.</summary>
    public static IReadOnlyList<string> MaintainerFields { get; } = ["name", "email", "url"];

    /// <summary>The fields of a dependency.</summary>
    public static IReadOnlyList<string> DependencyFields { get; } = Names(MetadataShapes.Dependency);

    /// <summary>The chart's name.</summary>
    public string Name { get; }

    /// <summary>The chart's version.</summary>
    public string Version { get; }

    /// <summary>v1 or v2 when it is right.</summary>
    public string ApiVersion { get; }

    /// <summary>application or library; empty when it says none.</summary>
    public string Type { get; }

    /// <summary>The URL of a picture.</summary>
    public string Icon { get; }

    /// <summary>The range of Kubernetes versions that the chart is for; empty when it says none.</summary>
    public string KubeVersion { get; }

    /// <summary>URLs of sources.</summary>
    public IReadOnlyList<string> Sources { get; }

    /// <summary>Those who keep the chart; null for an entry that holds nothing.</summary>
    public IReadOnlyList<ChartMaintainer?> Maintainers { get; }

    /// <summary>The dependencies; null for an entry that holds nothing.</summary>
    public IReadOnlyList<DeclaredDependency?> Dependencies { get; }

    /// <summary>Reads a Chart.yaml.</summary>
    /// <param name="text">Its text.</param>
    /// <exception cref="HelmException">It is no YAML, or does not fit; the message is Helm's.</exception>
    public static ChartDescription Read(string text)
    {
        var fields = ShapeDecoder.Zero(MetadataShapes.Metadata);
        try
        {
            ShapeDecoder.Decode(text, MetadataShapes.Metadata, fields);
            return new ChartDescription(fields);
        }
        catch (GoErrorException e)
        {
            throw new HelmException(e.Message, e);
        }
    }

    private static string[] Names(StructShape shape) => [.. shape.Fields.Select(f => f.JsonName)];
}
