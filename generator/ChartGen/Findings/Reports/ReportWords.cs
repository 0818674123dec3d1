namespace ChartGen.Findings.Reports;

/// <summary>What a finding has beside its message, in words, for forms that have no fields for it.</summary>
internal static class ReportWords
{
    /// <summary>The object, the related places and the fix, a sentence each.</summary>
    public static IReadOnlyList<string> Beside(Finding finding) =>
    [
        .. finding.Subject is { } subject ? [$"of {subject}"] : Array.Empty<string>(),
        .. finding.Related.Select(place => $"{place.Location}: {place.Message}"),
        .. finding.Fix is { } fix ? [$"fix: {fix.Description}"] : Array.Empty<string>(),
    ];

    /// <summary>The message and all that is beside it, a line each.</summary>
    public static string All(Finding finding) => string.Join('\n', [finding.Message, .. Beside(finding)]);
}
