namespace ChartGen.Output;

/// <summary>In which way a file on disk is not as a build would write it.</summary>
public enum OutputDifferenceKind
{
    /// <summary>Its bytes, or whether it can be executed, differ.</summary>
    Stale,

    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>A build does not write it.</summary>
    Extra,
}
