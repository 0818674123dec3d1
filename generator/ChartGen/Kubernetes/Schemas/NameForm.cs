namespace ChartGen.Kubernetes.Schemas;

/// <summary>The forms that names, keys and other texts of the API have.</summary>
internal enum NameForm
{
    Any,

    /// <summary>A DNS label of RFC 1123: at most 63 lower-case letters, digits and inner hyphens.</summary>
    Label,

    /// <summary>A DNS label of RFC 1035: as <see cref="Label"/>, with a letter first.</summary>
    Label1035,

    /// <summary>DNS labels with dots between them, at most 253 characters.</summary>
    Subdomain,

    /// <summary>A name in a path: anything without / and %, save . and ..</summary>
    PathSegment,

    /// <summary>A port by IANA's rules: at most 15 lower-case letters, digits and single inner hyphens, with a letter.</summary>
    PortName,

    /// <summary>A port's number from 1 to 65535, or its name.</summary>
    Port,

    /// <summary>A whole number from 0, or a percentage.</summary>
    Percentage,

    /// <summary>A map of labels.</summary>
    Labels,

    /// <summary>A map with annotations' keys.</summary>
    Annotations,

    /// <summary>A map whose keys become file names: letters, digits, - _ and dots.</summary>
    FileKeys,

    /// <summary>The name of an environment variable: printable ASCII without =.</summary>
    Variable,

    /// <summary>An absolute or relative path without a colon.</summary>
    MountPath,

    /// <summary>A relative path without .. in it.</summary>
    SubPath,

    /// <summary>An image: not empty, without blanks at its ends.</summary>
    Image,

    /// <summary>A cron schedule.</summary>
    Schedule,

    /// <summary>An IP address.</summary>
    Address,

    /// <summary>An IP network: an address, / and the length of the prefix.</summary>
    Network,
}
