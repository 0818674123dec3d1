namespace ChartGen.Nfs;

/// <summary>What is wrong with one export option, by what exportfs does with it.</summary>
public enum ExportsOptionFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>No option at all: exportfs stops reading the file.</summary>
    Unknown,

    /// <summary>An option whose value exportfs refuses: it stops reading the file.</summary>
    BadValue,

    /// <summary>A value that exportfs takes without a word, and that is not what it seems to say.</summary>
    Doubtful,
}
