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

        var slash = image.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? "" : image[..slash];
        var hasRegistry = first.Contains('.', StringComparison.Ordinal) || first.Contains(':', StringComparison.Ordinal) || first == "localhost";
        return $"{registry}/{(hasRegistry ? image[(slash + 1)..] : image)}";
    }
}
