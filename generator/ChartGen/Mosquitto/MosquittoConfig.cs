namespace ChartGen.Mosquitto;

/// <summary>
/// A mosquitto.conf as mosquitto reads it: one directive a line, a name and its value separated by spaces alone (a TAB is
/// part of a word), a comment only where `#` is the line's first character.
/// </summary>
/// <param name="Directives">The directives in their order.</param>
public sealed record MosquittoConfig(IReadOnlyList<MosquittoDirective> Directives)
{
    /// <summary>The directives in their order, each with what stands above it; read once, since many rules ask.</summary>
    internal IReadOnlyList<MosquittoSetting> Settings => field ??= MosquittoSetting.Of(this);

    /// <summary>The listeners, the default one last; read once.</summary>
    internal IReadOnlyList<MosquittoListener> Listeners => field ??= MosquittoListener.Of(Settings);

    /// <summary>Reads a file; every line that is no comment and not blank is a directive, known or not.</summary>
    public static MosquittoConfig Parse(string text)
    {
        List<MosquittoDirective> directives = [];
        var number = 0;
        foreach (var untrimmed in text.Split('\n'))
        {
            number++;
            var line = untrimmed.TrimEnd('\r');
            var start = Skip(line, 0);
            if (line.StartsWith('#') || start == line.Length)
            {
                continue;
            }

            var end = line.IndexOf(' ', start);
            end = end < 0 ? line.Length : end;
            var value = Skip(line, end);
            directives.Add(new MosquittoDirective(line[start..end], line[value..].TrimEnd(' '), number, start + 1, value + 1));
        }

        return new MosquittoConfig(directives);
    }

    /// <summary>The directives of a name, in their order.</summary>
    public IEnumerable<MosquittoDirective> Named(string name) => Directives.Where(d => d.Name == name);

    /// <summary>The directives between a listener and the next one: those that an option of a listener would bind to it.</summary>
    public IEnumerable<MosquittoDirective> Behind(MosquittoDirective listener) =>
        Directives.SkipWhile(d => d != listener).Skip(1).TakeWhile(d => d.Name != "listener");

    private static int Skip(string line, int from)
    {
        while (from < line.Length && line[from] == ' ')
        {
            from++;
        }

        return from;
    }
}
