namespace ChartGen.Consistency;

/// <summary>An image reference in parts, as container runtimes read it.</summary>
/// <param name="Registry">The registry with its port; docker.io when the image names none.</param>
/// <param name="Path">The repository behind the registry.</param>
/// <param name="Tag">The tag; null without one.</param>
internal sealed record ImageName(string Registry, string Path, string? Tag)
{
    /// <summary>The last part of the repository: <c>mosquitto</c> of registry.cedalo.com/mosquitto/mosquitto.</summary>
    public string Last => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The last part of an image's repository.</summary>
    public static ReadOnlySpan<char> LastOf(string image)
    {
        var path = image.AsSpan();
        path = path.IndexOf('@') is >= 0 and var digest ? path[..digest] : path;
        path = HasRegistry(path) ? path[(path.IndexOf('/') + 1)..] : path;
        path = path.LastIndexOf(':') is >= 0 and var tag ? path[..tag] : path;
        return path[(path.LastIndexOf('/') + 1)..];
    }

    public static ImageName Of(string image)
    {
        var name = image.IndexOf('@', StringComparison.Ordinal) is >= 0 and var digest ? image[..digest] : image;
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? "" : name[..slash];
        var hasRegistry = HasRegistry(name);
        var rest = hasRegistry ? name[(slash + 1)..] : name;
        var colon = rest.LastIndexOf(':');
        return colon < 0
            ? new ImageName(hasRegistry ? first : "docker.io", rest, null)
            : new ImageName(hasRegistry ? first : "docker.io", rest[..colon], rest[(colon + 1)..]);
    }

    private static bool HasRegistry(ReadOnlySpan<char> name) =>
        name.IndexOf('/') is >= 0 and var slash && (name[..slash].IndexOfAny('.', ':') >= 0 || name[..slash] is "localhost");
}
