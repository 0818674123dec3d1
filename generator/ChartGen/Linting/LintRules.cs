using ChartGen.HaProxy.Rules;
using ChartGen.Nfs.Rules;

namespace ChartGen.Linting;

/// <summary>Every rule of the linter beside those of the deployment file, in the order of their ids.</summary>
public static class LintRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<ILintRule> All { get; } =
    [
        new FormFaults(),
        new UnknownKeyword(),
        new UnknownOption(),
        new MisplacedKeyword(),
        new IgnoredKeyword(),
        new RemovedKeyword(),
        new DeprecatedKeyword(),
        new MissingArgument(),
        new ExtraArgument(),
        new BadNumber(),
        new LaxNumber(),
        new BadTime(),
        new UnitlessTime(),
        new BadValue(),
        new BadNegation(),
        new BadAddress(),
        new BadServerOption(),
        new BadBindOption(),
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
        new NotText(),
    ];
}
