namespace ChartGen.Consistency.Places;

/// <summary>The cells of a row of a table in Markdown, wherever it stands.</summary>
/// <param name="cells">The cells without blanks and backticks, each with its column.</param>
internal sealed class TableCells(IReadOnlyList<(string Text, int Column)> cells)
{
    /// <summary>The cells without blanks and backticks, each with its column.</summary>
    public IReadOnlyList<(string Text, int Column)> Cells => cells;

    /// <summary>The DNS name of a pod that each cell is; null for any other. Without any name there is no list.</summary>
    public IReadOnlyList<PodAddress?> Addresses => field ??= cells.Any(c => PodAddress.Parse(c.Text) is not null) ? [.. cells.Select(c => PodAddress.Parse(c.Text))] : [];

    /// <summary>The pod that each cell names, alone or behind other words; null for any other. Without any there is no list.</summary>
    public IReadOnlyList<string?> Pods => field ??= cells.Any(c => PodOf(c.Text) is not null) ? [.. cells.Select(c => PodOf(c.Text))] : [];

    /// <summary>The cells that are an owner of files, such as 1000:1000.</summary>
    public IReadOnlyList<(string Text, int Column)> Owners => field ??= [.. cells.Where(c => IsOwner(c.Text))];

    /// <summary>Cuts a row; null for a line that is none.</summary>
    public static TableCells? Read(ReadOnlySpan<char> line)
    {
        if (line.IndexOf('|') is not (>= 0 and var bar) || !line[..bar].IsWhiteSpace())
        {
            return null;
        }

        var cells = new List<(string, int)>();
        var at = bar + 1;
        foreach (var range in line[at..].Split('|'))
        {
            var cell = line[at..][range];
            var blanks = cell.Length - cell.TrimStart(" `").Length;
            cells.Add((cell.Trim(' ').ToString().Replace("`", "", StringComparison.Ordinal), at + range.Start.Value + blanks + 1));
        }

        return new TableCells(cells);
    }

    // `broker mosquitto-0` as well as the full DNS name.
    private static string? PodOf(string cell)
    {
        var last = cell.AsSpan(cell.LastIndexOf(' ') + 1);
        if (!PodAddress.TrySplit(last.IndexOf('.') is >= 0 and var dot ? last[..dot] : last, out _))
        {
            return null;
        }

        var word = last.ToString();
        return PodAddress.Parse(word) is not null || PodAddress.Parse(word + ".x") is not null ? word : null;
    }

    private static bool IsOwner(string text) =>
        text.Split(':') is [{ Length: > 0 } user, { Length: > 0 } group] && user.All(char.IsAsciiDigit) && group.All(char.IsAsciiDigit);
}
