namespace ChartGen.Topologies;

/// <summary>Splits and rewrites image references (OCI distribution specification; Docker's rule for what is a registry).</summary>
public static class ImageReference
{
    /// <summary>Puts <paramref name="registry"/> in place of the image's own; null leaves it.</summary>
    public static string Rewrite(string image, string? registry)
    {
        if (registry is null)
        {
            return image;
        }

        var (own, rest) = Split(image);
        return own is null ? $"{registry}/{image}" : $"{registry}/{rest}";
    }

    /// <summary>The registry that an image is pulled from, with its port; docker.io when it names none.</summary>
    public static string RegistryOf(string image) => Split(image).Registry ?? "docker.io";

    /// <summary>The tag of an image; null without one.</summary>
    public static string? TagOf(string image)
    {
        var name = image.Split('@', 2)[0];
        var colon = name.LastIndexOf(':');
        return colon > name.LastIndexOf('/') ? name[(colon + 1)..] : null;
    }

    /// <summary>Whether an image is named by its digest, so that it is always the same.</summary>
    public static bool HasDigest(string image) => image.Contains('@', StringComparison.Ordinal);

    private static (string? Registry, string Name) Split(string image)
    {
        var slash = image.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? "" : image[..slash];
        var isRegistry = first.Contains('.', StringComparison.Ordinal) || first.Contains(':', StringComparison.Ordinal) || first == "localhost";
        return isRegistry ? (first, image[(slash + 1)..]) : (null, image);
    }
}
