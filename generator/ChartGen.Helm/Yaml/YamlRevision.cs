using System.Buffers;

namespace ChartGen.Helm.Yaml;

/// <summary>
/// Makes the tree of a text out of that of an earlier one when they differ in values alone that stand on one line each, with
/// nothing but a comma behind them, and are words before and after: whatever else a reader looks at is the same.
/// </summary>
internal sealed class YamlRevision
{
    private const int MostLines = 512;

    // Characters that mean nothing to YAML within a plain scalar, or between quotes.
    private static readonly SearchValues<char> Inert = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-");
    private static readonly SearchValues<char> InertInQuotes = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._- ");

    // What gives a scalar another meaning, or makes it stand in several places.
    private static readonly SearchValues<char> Properties = SearchValues.Create("!&*");

    private readonly string file;
    private readonly Dictionary<(int Line, int Column), Word> words = [];
    private readonly HashSet<int> found = [];
    private bool isLost;

    private YamlRevision(string file) => this.file = file;

    /// <summary>The tree of a text; null when it must be read.</summary>
    /// <param name="before">The earlier text, read without a problem.</param>
    /// <param name="root">Its tree.</param>
    /// <param name="now">The text.</param>
    /// <param name="file">The name for locations.</param>
    public static YamlNode? Of(string before, YamlNode root, string now, string file)
    {
        if (ChangedLines.Find(before, now, MostLines) is not { } lines)
        {
            return null;
        }

        var revision = new YamlRevision(file);
        foreach (var line in lines)
        {
            if (!revision.Take(before.AsSpan()[line.Before], now.AsSpan()[line.Now], line.Number))
            {
                return null;
            }
        }

        var revised = revision.Node(root);
        return !revision.isLost && revision.found.Count == lines.Count ? revised : null;
    }

    private bool Take(ReadOnlySpan<char> before, ReadOnlySpan<char> now, int line)
    {
        var start = before.CommonPrefixLength(now);
        var behind = 0;
        while (behind < Math.Min(before.Length, now.Length) - start && before[^(behind + 1)] == now[^(behind + 1)])
        {
            behind++;
        }

        return Take(before, now, line, start, behind, Inert, isQuoted: false) || Take(before, now, line, start, behind, InertInQuotes, isQuoted: true);
    }

    private bool Take(ReadOnlySpan<char> before, ReadOnlySpan<char> now, int line, int start, int behind, SearchValues<char> inert, bool isQuoted)
    {
        while (start > 0 && inert.Contains(before[start - 1]))
        {
            start--;
        }

        while (behind > 0 && inert.Contains(before[^behind]))
        {
            behind--;
        }

        var old = before[start..^behind];
        var fresh = now[start..^behind];
        if (start == 0 || old.IsEmpty || fresh.IsEmpty || old.ContainsAnyExcept(inert) || fresh.ContainsAnyExcept(inert) || before[..start].ContainsAny(Properties))
        {
            return false;
        }

        if (isQuoted)
        {
            var quote = before[start - 1];
            var isClosed = quote is '"' or '\'' && (before[^behind..].SequenceEqual([quote]) || before[^behind..].SequenceEqual([quote, ',']));
            if (isClosed)
            {
                words[(line, start)] = new Word(old.ToString(), fresh.ToString(), IsPlain: false);
            }

            return isClosed;
        }

        var word = fresh.ToString();
        if (before[start - 1] != ' ' || behind > 0 || !(char.IsAsciiLetterOrDigit(word[0]) || word[0] == '/') || YamlScalars.KindOf(word) != YamlScalarKind.Text)
        {
            return false;
        }

        words[(line, start + 1)] = new Word(old.ToString(), word, IsPlain: true);
        return true;
    }

    private YamlNode Node(YamlNode node) => node switch
    {
        YamlScalar scalar => Value(scalar),
        YamlSequence sequence => Sequence(sequence),
        YamlMapping mapping => Mapping(mapping),
        _ => node,
    };

    private YamlScalar Value(YamlScalar scalar)
    {
        if (words.Count > 0 && words.TryGetValue((scalar.Location.Line, scalar.Location.Column), out var word)
            && scalar.Kind == YamlScalarKind.Text && scalar.IsPlain == word.IsPlain && scalar.Text == word.Before)
        {
            // What several aliases stand for is found several times.
            isLost |= !found.Add(scalar.Location.Line);
            return scalar with { Location = Here(scalar), Text = word.Now };
        }

        return Moved(scalar);
    }

    private YamlScalar Moved(YamlScalar scalar) => scalar.Location.File == file ? scalar : scalar with { Location = Here(scalar) };

    private YamlSequence Sequence(YamlSequence sequence)
    {
        List<YamlNode>? items = sequence.Location.File == file ? null : [.. sequence.Items];
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            var item = Node(sequence.Items[i]);
            if (!ReferenceEquals(item, sequence.Items[i]))
            {
                (items ??= [.. sequence.Items])[i] = item;
            }
        }

        return items is null ? sequence : new YamlSequence(Here(sequence), items);
    }

    private YamlMapping Mapping(YamlMapping mapping)
    {
        List<YamlEntry>? entries = mapping.Location.File == file ? null : [.. mapping.Entries];
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var entry = mapping.Entries[i];
            var (key, value) = (Moved(entry.Key), Node(entry.Value));
            if (!ReferenceEquals(key, entry.Key) || !ReferenceEquals(value, entry.Value))
            {
                (entries ??= [.. mapping.Entries])[i] = new YamlEntry(key, value);
            }
        }

        return entries is null ? mapping : new YamlMapping(Here(mapping), entries);
    }

    private SourceLocation Here(YamlNode node) => node.Location with { File = file };

    private readonly record struct Word(string Before, string Now, bool IsPlain);
}
