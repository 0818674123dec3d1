namespace ChartGen.Cli.Building;

/// <summary>What became of one deployment.</summary>
/// <param name="ExitCode">The exit code that it calls for.</param>
/// <param name="Text">What is printed.</param>
internal readonly record struct BuildLine(int ExitCode, string Text);
