using ChartGen.Helm.Yaml;

namespace ChartGen.Nfs;

/// <summary>
/// An exports file as exports(5) describes it and nfs-utils reads it. What is no syntax is told in
/// <see cref="Problems"/>; nfs-utils stops at the first of them and exports nothing of what follows.
/// </summary>
/// <param name="Entries">The directories with their clients, in order.</param>
/// <param name="Comments">The comments without their #, in order.</param>
/// <param name="Problems">What nfs-utils could not read, and why.</param>
public sealed record ExportsFile(
    IReadOnlyList<ExportsEntry> Entries,
    IReadOnlyList<ExportsWord> Comments,
    IReadOnlyList<ExportsWord> Problems)
{
    private const int MaximumWordLength = 511;

    /// <summary>The lists of options in brackets and behind hyphens, in order, as far as exportfs reads each line.</summary>
    public IEnumerable<IReadOnlyList<ExportsWord>> Lists =>
        Entries.SelectMany(e => e.DefaultLists.Concat(e.ReadClients.Select(c => c.Options)).Where(list => list.Count > 0));

    /// <summary>Every option of every list.</summary>
    public IEnumerable<ExportsWord> Options => Lists.SelectMany(list => list);

    /// <summary>Reads the text of an exports file. Every text can be read; what is wrong is told in it.</summary>
    /// <param name="text">The text; lines end in LF or CR LF.</param>
    /// <param name="file">The file as the user named it, for locations.</param>
    public static ExportsFile Parse(string text, string file)
    {
        var reader = new ExportsReader(text, file);
        var entries = new List<ExportsEntry>();
        var problems = new List<ExportsWord>();
        while (reader.SkipToPath())
        {
            var location = reader.Location;
            // An open quote at the very end, with nothing behind it, changes nothing for exportfs.
            var isClosed = reader.Read(out var path);
            if (path.Contains('\n', StringComparison.Ordinal) || (!isClosed && path.AsSpan().IndexOfAny(" \t") >= 0))
            {
                problems.Add(new ExportsWord(location, "the quote has no end on its line; allowed is a path between two quotes"));
            }

            if (path.Length > NfsPath.MaximumLength)
            {
                problems.Add(new ExportsWord(location, $"the path has {path.Length} characters; allowed are at most {NfsPath.MaximumLength}"));
            }

            var defaults = new List<IReadOnlyList<ExportsWord>>();
            entries.Add(new ExportsEntry(location, path, Clients(reader, defaults, problems), defaults));
        }

        return new ExportsFile(entries, reader.Comments, problems);
    }

    private static List<ExportsClientEntry> Clients(ExportsReader reader, List<IReadOnlyList<ExportsWord>> defaultLists, List<ExportsWord> problems)
    {
        var clients = new List<ExportsClientEntry>();
        var defaults = new List<ExportsWord>();
        var afterDefaults = false;
        while (reader.SkipToWord())
        {
            var location = reader.Location;
            var faults = problems.Count;
            if (!reader.Read(out var word) && word.Contains('\n', StringComparison.Ordinal))
            {
                problems.Add(new ExportsWord(location, "the quote has no end; allowed is a word between two quotes"));
            }

            if (word.Length > MaximumWordLength)
            {
                problems.Add(new ExportsWord(location, $"the client with its options has {word.Length} characters; allowed are at most {MaximumWordLength}"));
            }

            // A second -list in a row is taken for a host by exportfs.
            if (word.StartsWith('-') && !afterDefaults)
            {
                var list = OptionsOf(word, 1, word.Length, location);
                defaultLists.Add(list);
                defaults.AddRange(list);
                afterDefaults = true;
                continue;
            }

            afterDefaults = false;
            var client = Client(word, location, defaults, problems);
            clients.Add(client with { IsBroken = problems.Count > faults });
        }

        return clients;
    }

    private static ExportsClientEntry Client(
        string word,
        SourceLocation location,
        List<ExportsWord> defaults,
        List<ExportsWord> problems)
    {
        var open = word.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return new ExportsClientEntry(location, word, [], [.. defaults], false);
        }

        var close = word.IndexOf(')', open);
        if (close != word.Length - 1)
        {
            problems.Add(new ExportsWord(location, close < 0
                ? $"'{word}' has no closing bracket; allowed is client(option,option) without blanks"
                : $"'{word}' goes on after its closing bracket; allowed is a blank before the next client"));
        }

        var end = close < 0 ? word.Length : close;
        return new ExportsClientEntry(location, word[..open], OptionsOf(word, open + 1, end, location), [.. defaults], true) { IsClosed = close >= 0 };
    }

    // nfs-utils takes a comma at the end, with blanks behind it in a quoted word, for nothing; every other empty option for an unknown one.
    private static List<ExportsWord> OptionsOf(string word, int start, int end, SourceLocation location)
    {
        var options = new List<ExportsWord>();
        while (start < end)
        {
            var comma = word.IndexOf(',', start, end - start);
            var stop = comma < 0 ? end : comma;
            options.Add(new ExportsWord(location with { Column = location.Column + start }, word[start..stop]));
            start = stop + 1;
        }

        if (options is [.., var last] && last.Text.All(c => c is ' ' or '\t') && start > end)
        {
            options.RemoveAt(options.Count - 1);
        }

        return options;
    }
}
