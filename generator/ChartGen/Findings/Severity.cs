namespace ChartGen.Findings;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>It works, but not well, or not for long.</summary>
    Warning,

    /// <summary>It does not work.</summary>
    Error,
}
