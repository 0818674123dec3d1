namespace ChartGen.HaProxy.Syntax;

/// <summary>What names of sections and servers may be (configuration manual, section 4).</summary>
internal static class HaProxyNames
{
    /// <summary>What a message says is allowed.</summary>
    public const string Allowed = "allowed are letters, digits, '.', ':', '_' and '-'";

    /// <summary>The first letter that a name must not hold; null when there is none.</summary>
    public static char? WrongLetter(string name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('.' or ':' or '_' or '-'))
            {
                return letter;
            }
        }

        return null;
    }
}
