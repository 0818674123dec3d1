namespace ChartGen.Fuzzing.Targets;

/// <summary>Every reader of ChartGen.Helm that is given what others wrote.</summary>
public static class FuzzTargets
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IFuzzTarget> All { get; } =
        [new LexerTarget(), new ParserTarget(), new RenderTarget(), new YamlTarget(), new SetTarget(), new ArchiveTarget(), new ChartTarget()];
}
