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

    /// <summary>A request for a resource above its limit.</summary>
    RequestAboveLimit,

    /// <summary>A field that only the server writes.</summary>
    ReadOnly,

    /// <summary>An operator with values that it does not take, or without those that it needs.</summary>
    Operator,

    /// <summary>A probe or a hook with no action, or with several.</summary>
    Handler,

    /// <summary>A volume of several sources, or a PersistentVolume of none.</summary>
    VolumeSource,

    /// <summary>An environment variable of several sources.</summary>
    VariableSource,

    /// <summary>A text that is no cron schedule.</summary>
    Schedule,

    /// <summary>A volume that does not say what it is.</summary>
    NoVolumeSource,

    /// <summary>An update strategy with settings of another.</summary>
    Strategy,

    /// <summary>A restart policy that the kind of workload does not take.</summary>
    RestartPolicy,

    /// <summary>Ports or a type of a Service that do not go together.</summary>
    ServiceForm,

    /// <summary>A claim without a size.</summary>
    ClaimSize,

    /// <summary>A metric without what its type needs.</summary>
    Metric,

    /// <summary>An Ingress without backend, or with a path or port of the wrong form.</summary>
    IngressForm,

    /// <summary>A namespace on an object that has none.</summary>
    ClusterScope,
}
