using ChartGen.Deployments.Model;

namespace ChartGen.Deployments.Reading;

/// <summary>What a pattern of the schema allows, in words.</summary>
internal static class PatternWords
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        [Patterns.DnsLabel] = "1 to 63 of a-z, 0-9 and -, with a letter or digit at both ends (RFC 1123 label)",
        [Patterns.DnsSubdomain] = "a-z, 0-9, - and ., with a letter or digit at both ends of each part (RFC 1123 subdomain)",
        [Patterns.Version] = "1 to 63 letters, digits, -, _ and ., with a letter or digit at both ends",
        [Patterns.DataKey] = "1 to 253 letters, digits, -, _ and .",
        [Patterns.Registry] = "a host with an optional :port and /path, such as registry.internal:5000/mirror",
        [Patterns.Image] = "an image reference such as registry.example.com/name:tag, with a digest as @sha256:<64 hex digits>",
        [Patterns.Quantity] = "a quantity such as 500m, 2, 512Mi or 5Gi",
        [Patterns.Duration] = "a whole number with the unit us, ms, s, m, h or d, such as 45m",
        [Patterns.Path] = "an absolute path of letters, digits and . _ @ + - between slashes",
        [Patterns.Folder] = "one folder name of letters, digits and . _ @ + -",
        [Patterns.EnvironmentName] = "letters, digits and _, not beginning with a digit",
        [Patterns.UserName] = "letters, digits and . _ @ + -, beginning with a letter or digit",
        [Patterns.AnnotationName] = "names of annotations, such as example.com/name",
        [Patterns.Word] = "letters, digits and . _ : = @ / + -, without blanks",
        [Patterns.AddressWithPort] = "an IP address and a port, such as 10.96.0.10:53 or [fd00::a]:53",
        [Patterns.NfsClient] = "a network, an address, a host name, an @netgroup or *",
        ["^auto$"] = "auto, or a list of addresses with ports",
        ["^([a-z0-9][-a-z0-9]*)?$"] = "empty, or a-z, 0-9 and -, beginning with a letter or digit",
    };

    public static string Of(string pattern) => Known.TryGetValue(pattern, out var words) ? words : $"what matches {pattern}";
}
