using System.Globalization;

namespace ChartGen.Helm.Archives;

/// <summary>The modification time that every file of an archive gets.</summary>
public static class ArchiveTime
{
    /// <summary>
    /// The time without SOURCE_DATE_EPOCH, in seconds since 1970-01-01T00:00:00Z: 1980-01-01T00:00:00Z, the earliest
    /// that zip tools can hold too.
    /// </summary>
    public const long Default = 315_532_800;

    /// <summary>The last second that the eleven octal digits of a ustar header can hold; in the year 2242.</summary>
    public const long Last = 0x1_FFFF_FFFF;

    /// <summary>
    /// Reads the value of SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch): decimal digits,
    /// seconds since 1970-01-01T00:00:00Z, 0 to <see cref="Last"/>. Null (the variable is not set) is <see cref="Default"/>.
    /// </summary>
    /// <param name="value">The variable's value.</param>
    /// <param name="seconds">The time; <see cref="Default"/> when the value is refused.</param>
    /// <param name="problem">Why the value is refused, for the user.</param>
    /// <returns>Whether the value can be used.</returns>
    public static bool TryParse(string? value, out long seconds, out string? problem)
    {
        problem = null;
        seconds = Default;
        if (value is null)
        {
            return true;
        }

        if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && parsed <= Last)
        {
            seconds = parsed;
            return true;
        }

        problem = $"SOURCE_DATE_EPOCH is '{value}'; allowed are whole seconds since 1970-01-01T00:00:00Z, 0 to {Last}, in digits only";
        return false;
    }
}
