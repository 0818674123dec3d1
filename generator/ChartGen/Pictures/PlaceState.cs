namespace ChartGen.Pictures;

/// <summary>What a prepared place is used for.</summary>
internal enum PlaceState
{
    /// <summary>Its broker always runs.</summary>
    Always,

    /// <summary>The autoscaler starts and stops its broker.</summary>
    OnDemand,

    /// <summary>It waits for a higher maximum.</summary>
    Prepared,
}
