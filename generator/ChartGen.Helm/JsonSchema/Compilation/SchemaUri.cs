namespace ChartGen.Helm.JsonSchema.Compilation;

/// <summary>URI references in schemas (RFC 3986), the fragment apart.</summary>
internal static class SchemaUri
{
    /// <summary>Splits at the first <c>#</c>; the fragment is percent-decoded, and empty when there is none.</summary>
    public static (string Uri, string Fragment) Split(string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (reference, "") : (reference[..hash], Uri.UnescapeDataString(reference[(hash + 1)..]));
    }

    /// <summary>Resolves a reference without fragment; null when it is malformed.</summary>
    public static string? Resolve(string baseUri, string reference)
    {
        if (reference.Length == 0)
        {
            return baseUri;
        }

        if (reference[0] != '/' && Uri.TryCreate(reference, UriKind.Absolute, out var absolute))
        {
            return absolute.AbsoluteUri;
        }

        return Uri.TryCreate(baseUri, UriKind.Absolute, out var parent) && Uri.TryCreate(parent, reference, out var resolved)
            ? resolved.AbsoluteUri
            : null;
    }
}
