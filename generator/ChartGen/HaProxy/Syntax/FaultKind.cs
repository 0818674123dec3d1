namespace ChartGen.HaProxy.Syntax;

/// <summary>What is wrong with a word of haproxy.cfg; a rule of the linter tells each kind.</summary>
public enum FaultKind
{
    /// <summary>No section knows the keyword.</summary>
    UnknownKeyword,

    /// <summary>The keyword is known, what it is to set is not: `option tcplogg`.</summary>
    UnknownOption,

    /// <summary>Other sections know the keyword, this one does not.</summary>
    Misplaced,

    /// <summary>HAProxy reads the line and ignores it.</summary>
    Ignored,

    /// <summary>The version of HAProxy refuses it.</summary>
    Removed,

    /// <summary>A later version refuses it, or will.</summary>
    Deprecated,

    /// <summary>An argument is missing.</summary>
    Missing,

    /// <summary>There is an argument too many.</summary>
    Extra,

    /// <summary>A number is none, or out of range.</summary>
    Number,

    /// <summary>A number that HAProxy reads as another one than is written.</summary>
    LaxNumber,

    /// <summary>A time is none, or out of range.</summary>
    Time,

    /// <summary>A time without a unit.</summary>
    UnitlessTime,

    /// <summary>A word that is none of those allowed.</summary>
    Value,

    /// <summary>`no` or `default` before what cannot be turned off.</summary>
    Negation,

    /// <summary>An address is none, or lacks its port.</summary>
    Address,

    /// <summary>A server line has an option that HAProxy does not know, or one without its value.</summary>
    ServerOption,

    /// <summary>A bind line has an option that HAProxy does not know, or one without its value.</summary>
    BindOption,
}
