namespace ChartGen.Nfs;

/// <summary>What a client may do, by its options in their order: the last of two that exclude each other wins.</summary>
/// <param name="Writes">Whether it may write; the default is read-only.</param>
/// <param name="IsRoot">Whether its root is root on the server.</param>
/// <param name="SquashesAll">Whether all its users are the anonymous one.</param>
/// <param name="IsAsync">Whether the server answers before the data is on disk.</param>
public readonly record struct ExportsAccess(bool Writes, bool IsRoot, bool SquashesAll, bool IsAsync)
{
    /// <summary>The access of a client.</summary>
    public static ExportsAccess Of(ExportsClientEntry client) => client.AllOptions.Aggregate(default(ExportsAccess), With);

    private static ExportsAccess With(ExportsAccess access, ExportsWord option) => option.Text.TrimStart(' ', '\t') switch
    {
        "rw" => access with { Writes = true },
        "ro" => access with { Writes = false },
        "no_root_squash" => access with { IsRoot = true },
        "root_squash" => access with { IsRoot = false },
        "all_squash" => access with { SquashesAll = true },
        "no_all_squash" => access with { SquashesAll = false },
        "async" => access with { IsAsync = true },
        "sync" => access with { IsAsync = false },
        _ => access,
    };
}
