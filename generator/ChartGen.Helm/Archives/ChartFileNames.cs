using System.Text;

namespace ChartGen.Helm.Archives;

/// <summary>Which names the writer puts into an archive.</summary>
internal static class ChartFileNames
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Throws unless the name can be a chart's: one part of ASCII letters, digits, <c>-</c>, <c>_</c>, <c>.</c>.</summary>
    /// <exception cref="ArgumentException">The name says which and why.</exception>
    public static void CheckChart(string chartName)
    {
        var valid = chartName.Length > 0
            && chartName.Trim('.').Length > 0
            && chartName.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
        if (!valid)
        {
            throw new ArgumentException(
                $"'{chartName}' is no chart name; allowed are ASCII letters, digits, '-', '_' and '.'", nameof(chartName));
        }
    }

    /// <summary>Throws unless every path is a clean relative one, and no two of them meet in one place.</summary>
    /// <exception cref="ArgumentException">The message names the path and why.</exception>
    public static void CheckFiles(IReadOnlyList<ChartFile> files)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (ProblemOf(file.Path) is { } problem)
            {
                throw new ArgumentException($"'{file.Path}' cannot be a file of a chart: {problem}", nameof(files));
            }

            if (!paths.Add(file.Path))
            {
                throw new ArgumentException($"'{file.Path}' is given twice", nameof(files));
            }
        }

        foreach (var path in paths)
        {
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            {
                if (paths.Contains(path[..slash]))
                {
                    throw new ArgumentException($"'{path[..slash]}' is a file and the folder of '{path}'", nameof(files));
                }
            }
        }
    }

    private static string? ProblemOf(string path)
    {
        if (path.Length == 0)
        {
            return "it is empty";
        }

        if (path[0] == '/' || (path.Length > 1 && char.IsAsciiLetter(path[0]) && path[1] == ':'))
        {
            return "it is absolute";
        }

        if (path.Contains('\\', StringComparison.Ordinal))
        {
            return @"it has a '\', which Helm reads as the separator of folders; write '/'";
        }

        if (path.Any(char.IsControl))
        {
            return "it has a control character";
        }

        if (path.Split('/').Any(part => part is "" or "." or ".."))
        {
            return "it has an empty part, '.' or '..'";
        }

        try
        {
            Strict.GetByteCount(path);
            return null;
        }
        catch (EncoderFallbackException)
        {
            return "it is no valid Unicode text";
        }
    }
}
