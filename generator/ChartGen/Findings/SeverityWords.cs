namespace ChartGen.Findings;

/// <summary>The words for severities in everything that is written and read.</summary>
public static class SeverityWords
{
    /// <summary>error, warning or note.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
