using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency;

/// <summary>A connection of the Management Center to a broker, or to the proxy.</summary>
/// <param name="node">The connection.</param>
internal sealed class CenterConnection(YamlMapping node)
{
    /// <summary>The connection.</summary>
    public YamlMapping Node => node;

    /// <summary>Its id; null without one.</summary>
    public string? Id { get; } = node.Field("id").Text();

    /// <summary>Its name; null without one.</summary>
    public string? Name { get; } = node.Field("name").Text();

    /// <summary>Where it leads to, as it stands; null when it does not say.</summary>
    public string? Text { get; } = node.Field("url").Text();

    /// <summary>Where it leads to; null when that is no URL.</summary>
    public Uri? Url { get; } = Uri.TryCreate(node.Field("url").Text(), UriKind.Absolute, out var url) ? url : null;

    /// <summary>The pod that it leads to; null when it is none.</summary>
    public PodAddress? Pod => field ??= Url is null ? null : PodAddress.Parse(Url.Host);
}
