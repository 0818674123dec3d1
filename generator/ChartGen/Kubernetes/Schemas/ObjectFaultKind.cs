namespace ChartGen.Kubernetes.Schemas;

/// <summary>What can be wrong with an object of Kubernetes by the API's own description.</summary>
public enum ObjectFaultKind
{
    /// <summary>No such kind in a group that is Kubernetes' own.</summary>
    UnknownKind,

    /// <summary>No such field.</summary>
    UnknownField,

    /// <summary>A value of another type.</summary>
    WrongType,

    /// <summary>A field is missing that must be there.</summary>
    Missing,

    /// <summary>A value that is not among those allowed.</summary>
    NotAllowed,

    /// <summary>A number that is too small or too large.</summary>
    OutOfRange,

    /// <summary>A text that is no quantity.</summary>
    BadQuantity,

    /// <summary>A name, a label or a key that has a form which is not allowed.</summary>
    BadName,

    /// <summary>Two items of a list with the same key.</summary>
    Duplicate,

    /// <summary>A text that is no time, no base64 or no other form that the field has.</summary>
    BadForm,
}
