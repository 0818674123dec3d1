namespace ChartGen.Cli;

/// <summary>Ends the program with exit code 2: wrong arguments, or a path that cannot be opened.</summary>
internal sealed class UsageException(string message) : Exception(message);
