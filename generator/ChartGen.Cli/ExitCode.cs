namespace ChartGen.Cli;

/// <summary>How the program ends. The codes are promised to users.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    public const int Findings = 1;

    public const int Usage = 2;

    public const int InternalError = 3;
}
