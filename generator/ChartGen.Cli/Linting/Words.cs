using System.Globalization;

namespace ChartGen.Cli.Linting;

/// <summary>Counts in words.</summary>
internal static class Words
{
    /// <summary>A number and what is counted, in its plural unless the number is 1.</summary>
    public static string Count(int number, string one, string? several = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : several ?? one + "s")}");
}
