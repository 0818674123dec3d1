using System.Globalization;

namespace ChartGen.Helm.RegularExpressions;

/// <summary>
/// The scripts of Unicode 15.0, the version of the Go that Helm is built with; kept in the assembly. Those whose name is
/// of several words are not among them: that Go knows none of these by any spelling.
/// </summary>
internal static class UnicodeScripts
{
    /// <summary>The code points of a script, by its full name, whatever its case; null when there is none.</summary>
    public static RuneSet? Find(string name)
    {
        using var stream = typeof(UnicodeScripts).Assembly.GetManifestResourceStream("unicode-scripts.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split(' ');
            if (fields[0].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return RuneSet.Of(fields.Skip(1).Select(Range));
            }
        }

        return null;
    }

    private static (int First, int Last) Range(string field)
    {
        var dash = field.IndexOf('-', StringComparison.Ordinal);
        var first = int.Parse(dash < 0 ? field : field[..dash], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var last = dash < 0 ? first : int.Parse(field.AsSpan(dash + 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return (first, last);
    }
}
