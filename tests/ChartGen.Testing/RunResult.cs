namespace ChartGen.Testing;

/// <summary>What a program printed and how it ended.</summary>
/// <param name="ExitCode">The exit code; 128 + n when signal n ended it.</param>
/// <param name="Output">Standard output as UTF-8 text.</param>
/// <param name="Error">Standard error as UTF-8 text.</param>
public sealed record RunResult(int ExitCode, string Output, string Error)
{
    /// <summary>Both streams, for messages of failed assertions.</summary>
    public string All => $"exit {ExitCode}\n{Output}{Error}";
}
