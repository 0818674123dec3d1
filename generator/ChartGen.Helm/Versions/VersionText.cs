namespace ChartGen.Helm.Versions;

/// <summary>What Helm asks of the version of a chart.</summary>
public static class VersionText
{
    private static readonly SemanticVersion Lowest = SemanticVersion.Parse("0.0.0-0")!;

    /// <summary>Whether Helm reads it as a version, be it with a <c>v</c> in front or with numbers missing.</summary>
    public static bool IsVersion(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SemanticVersion.Parse(text) is not null;
    }

    /// <summary>Whether it is a version above 0.0.0-0.</summary>
    public static bool IsAboveLowest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SemanticVersion.Parse(text) is { } version && version.CompareTo(Lowest) > 0;
    }

    /// <summary>Whether it is a version as SemVer 2 has it: three numbers without a <c>v</c> and without zeros in front.</summary>
    public static bool IsStrict(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var numbers = text.Split('-', '+')[0].Split('.');
        return IsVersion(text) && numbers.Length == 3 && numbers.All(n => n.Length > 0 && n.All(char.IsAsciiDigit) && (n.Length == 1 || n[0] != '0'));
    }

    /// <summary>Whether a version lies in a range such as <c>&gt;=1.25.0-0</c>.</summary>
    public static bool IsInRange(string version, string range)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(range);
        return VersionRange.Allows(range, version);
    }
}
