using ChartGen.Findings;

namespace ChartGen.Deployments.Reading;

/// <summary>The rules that a deployment file breaks before it is a deployment.</summary>
public static class ReadingRules
{
    /// <summary>The file is no YAML document.</summary>
    public static readonly Rule NotYaml = new("CG1001", Severity.Error, "A deployment file is one YAML document in UTF-8");

    /// <summary>A key stands twice.</summary>
    public static readonly Rule DuplicateKey = new("CG1002", Severity.Error, "A key stands once in a mapping");

    /// <summary>A key that there is not.</summary>
    public static readonly Rule UnknownKey = new("CG1003", Severity.Error, "Every key is a field of the deployment file");

    /// <summary>A value of another type.</summary>
    public static readonly Rule WrongType = new("CG1004", Severity.Error, "Every value has the type of its field");

    /// <summary>A field without a default is not given.</summary>
    public static readonly Rule Missing = new("CG1005", Severity.Error, "Fields without a default are given");

    /// <summary>A value outside what its field allows.</summary>
    public static readonly Rule NotAllowed = new("CG1006", Severity.Error, "Every value is within what its field allows");

    /// <summary>The file is beyond what is read.</summary>
    public static readonly Rule TooLarge = new("CG1007", Severity.Error, "A deployment file has at most 1 MiB, 100 levels and 100,000 nodes");

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [NotYaml, DuplicateKey, UnknownKey, WrongType, Missing, NotAllowed, TooLarge];
}
