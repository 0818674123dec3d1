namespace ChartGen.Deployments.Model;

/// <summary>The patterns of the deployment file, in RE2 syntax, with the source of each.</summary>
internal static class Patterns
{
    /// <summary>A DNS label, RFC 1123: Kubernetes' form for namespaces and names of Services.</summary>
    public const string DnsLabel = "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$";

    /// <summary>A DNS subdomain, RFC 1123: Kubernetes' form for names of Secrets, ConfigMaps and nodes.</summary>
    public const string DnsSubdomain = "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$";

    /// <summary>A label value of Kubernetes that is also an image tag of the OCI distribution specification.</summary>
    public const string Version = "^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$";

    /// <summary>A key of a ConfigMap or Secret (Kubernetes: alphanumerics, `-`, `_`, `.`).</summary>
    public const string DataKey = "^[-._a-zA-Z0-9]{1,253}$";

    /// <summary>A host, with an optional port and path: what stands before an image's name.</summary>
    public const string Registry = "^[a-zA-Z0-9]([-a-zA-Z0-9.]*[a-zA-Z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$";

    /// <summary>An image reference of the OCI distribution specification: name, then tag, digest or both.</summary>
    public const string Image = "^[a-zA-Z0-9]([-a-zA-Z0-9.]*[a-zA-Z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[a-zA-Z0-9_][-a-zA-Z0-9_.]{0,127})?(@sha256:[0-9a-f]{64})?$";

    /// <summary>A quantity of Kubernetes: a decimal number with an optional suffix.</summary>
    public const string Quantity = "^[0-9]+(\\.[0-9]+)?([munkMGTPE]|[KMGTPE]i)?$";

    /// <summary>A duration of HAProxy (configuration manual, section 2.5): a number with a unit, milliseconds without one.</summary>
    public const string Duration = "^[0-9]+(us|ms|s|m|h|d)?$";

    /// <summary>An absolute path whose characters mean nothing to a shell, to exports(5) or to YAML.</summary>
    public const string Path = "^/[A-Za-z0-9._@+/-]*$";

    /// <summary>One folder's name of such a path.</summary>
    public const string Folder = "^[A-Za-z0-9._@+-]+$";

    /// <summary>The name of an environment variable, POSIX.</summary>
    public const string EnvironmentName = "^[A-Za-z_][A-Za-z0-9_]*$";

    /// <summary>The name of an annotation of Kubernetes: a name of at most 63 characters, with an optional DNS subdomain before it.</summary>
    public const string AnnotationName = "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$";

    /// <summary>One printable word without blanks: no newline, quote, comma or shell character.</summary>
    public const string Word = "^[A-Za-z0-9._:=@/+-]+$";

    /// <summary>A user of a broker: no blank, quote, colon or slash.</summary>
    public const string UserName = "^[A-Za-z0-9][A-Za-z0-9._@+-]*$";

    /// <summary>The characters of an address with a port: `10.96.0.10:53`, `[fd00::a]:53`.</summary>
    public const string AddressWithPort = "^[0-9A-Fa-f.:\\[\\]]+$";

    /// <summary>A word of an NFS client: also wildcards, brackets and commas of no list.</summary>
    public const string NfsClient = "^[A-Za-z0-9._:/@*?\\[\\]-]+$";
}
