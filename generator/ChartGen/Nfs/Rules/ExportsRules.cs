using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>The rules about exports files, in the order of their ids.</summary>
public static class ExportsRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new ExportsSyntax(),
        new BlankInOptions(),
        new BlankBeforeOptions(),
        new UnknownExportOption(),
        new ExportOptionValue(),
        new ExportClient(),
        new ExportedTwice(),
        new RelativeExport(),
        new MisleadingClient(),
        new ConflictingExportOptions(),
        new DoubtfulExportOption(),
        new WorldWritableAsRoot(),
        new AsyncExport(),
        new ClientWithoutOptions(),
        new ExportWithoutClient(),
        new SubtreeCheckUnsaid(),
        new SharedFsid(),
        new AnonymousIdUnused(),
        new ExportPathForm(),
        new NestedExport(),
        new ExportTooLong(),
        new ExportOfRoot(),
        new VolumeMountOptions(),
        new MarkedBlocks(),
    ];
}
