namespace ChartGen.Consistency;

/// <summary>What one artifact says of something on which all must agree.</summary>
/// <param name="Artifact">The artifact: what it says several times counts once.</param>
/// <param name="Value">What it says.</param>
/// <param name="Form">How messages tell it, the value behind it: <c>{0} is in the namespace</c>.</param>
/// <param name="Spot">Where.</param>
internal sealed record Statement(string Artifact, string Value, string Form, Spot Spot)
{
    /// <summary>What stands for {0} in the form: most statements are only compared, and nobody reads them.</summary>
    public string? Of { get; init; }

    /// <summary>How messages tell it, the value behind it: <c>server m4 is in the namespace</c>.</summary>
    public string Saying => Of is null ? Form : Form.Replace("{0}", Of, StringComparison.Ordinal);
}
