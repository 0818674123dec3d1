using System.Text.RegularExpressions;

namespace ChartGen.Fuzzing;

/// <summary>What is common to messages that say the same of different inputs.</summary>
internal static partial class Outcome
{
    private const int Longest = 120;

    public static string Of(string message)
    {
        var line = message.Split('\n', 2)[0];
        return Varying().Replace(line.Length > Longest ? line[..Longest] : line, "…");
    }

    [GeneratedRegex("""("(\\.|[^"\\])*"?|'[^']*'?|<[^>]*>?|\(\S*\)|[0-9]+|U\+[0-9A-F]+|[^\x20-\x7e]+|: \S+$|data \S.*$)""")]
    private static partial Regex Varying();
}
