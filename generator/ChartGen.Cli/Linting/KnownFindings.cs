namespace ChartGen.Cli.Linting;

/// <summary>Which findings a project knows already.</summary>
/// <param name="Baseline">The file that knows them; null without one.</param>
/// <param name="Update">Whether it is to be written.</param>
internal readonly record struct KnownFindings(string? Baseline, bool Update);
