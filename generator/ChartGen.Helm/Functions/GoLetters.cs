using System.Text;

namespace ChartGen.Helm.Functions;

/// <summary>Simple case mappings as Go's unicode package has them.</summary>
internal static class GoLetters
{
    public static Rune ToUpper(Rune rune) => rune.Value switch
    {
        0x131 => new Rune('I'),
        0x17F => new Rune('S'),
        _ => Rune.ToUpperInvariant(rune),
    };

    public static Rune ToLower(Rune rune) => rune.Value switch
    {
        0x130 => new Rune('i'),
        0x212A => new Rune('k'),
        _ => Rune.ToLowerInvariant(rune),
    };

    public static Rune ToTitle(Rune rune) => rune.Value switch
    {
        >= 0x1C4 and <= 0x1C6 => new Rune(0x1C5),
        >= 0x1C7 and <= 0x1C9 => new Rune(0x1C8),
        >= 0x1CA and <= 0x1CC => new Rune(0x1CB),
        >= 0x1F1 and <= 0x1F3 => new Rune(0x1F2),
        (>= 0x10D0 and <= 0x10FA) or (>= 0x10FD and <= 0x10FF) => rune,
        _ => ToUpper(rune),
    };
}
