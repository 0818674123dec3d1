using ChartGen.Findings;

namespace ChartGen.HaProxy;

/// <summary>A haproxy.cfg as HAProxy reads it: sections of lines of words, with the place of each.</summary>
/// <param name="Sections">The sections in their order; a kind may occur more than once.</param>
/// <param name="Faults">What HAProxy would refuse by its form alone, in the order of the file.</param>
public sealed record HaProxyConfig(IReadOnlyList<HaProxySection> Sections, IReadOnlyList<TextFault> Faults)
{
    private static readonly HashSet<string> Kinds =
    [
        "acme", "backend", "cache", "crt-store", "defaults", "dynamic-update", "fcgi-app", "frontend", "global",
        "http-errors", "listen", "log-forward", "log-profile", "mailers", "peers", "program", "resolvers", "ring",
        "traces", "userlist",
    ];

    private IReadOnlyList<HaProxyServer>? servers;

    /// <summary>The servers that have an address; read once, since many rules ask.</summary>
    internal IReadOnlyList<HaProxyServer> Servers =>
        servers ??= [.. Sections.Where(s => s.Kind is "backend" or "listen").SelectMany(s => HaProxyServer.Of(this, s))];

    /// <summary>Reads a file. Mistakes of form are <see cref="Faults"/>; the rest is read as far as it goes.</summary>
    public static HaProxyConfig Parse(string text)
    {
        List<HaProxySection> sections = [];
        List<TextFault> faults = [];
        List<HaProxyDirective>? directives = null;
        Stack<int> conditions = [];
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var words = HaProxyWords.Read(lines[i], i + 1, faults);
            if (words.Count == 0)
            {
                continue;
            }

            var (keyword, column) = words[0];
            if (Kinds.Contains(keyword))
            {
                directives = [];
                sections.Add(new HaProxySection(keyword, NameOf(words), i + 1, column, directives) { Head = words });
                continue;
            }

            TrackCondition(keyword, i + 1, column, conditions, faults);
            if (directives is not null)
            {
                directives.Add(new HaProxyDirective(i + 1, words, conditions.Count > 0));
            }
            else if (!keyword.StartsWith('.'))
            {
                faults.Add(new TextFault(i + 1, column, $"'{keyword}' stands before any section; global, defaults, frontend or another section must come first"));
            }
        }

        faults.AddRange(conditions.Select(line => new TextFault(line, 1, "'.if' has no '.endif'; each needs one")));
        if (lines[^1].Length > 0)
        {
            faults.Add(new TextFault(lines.Length, lines[^1].Length + 1, "the last line does not end with LF; HAProxy takes the file for a truncated one"));
        }

        return new HaProxyConfig(sections, faults);
    }

    /// <summary>The defaults section that a proxy takes its settings from; null when there is none.</summary>
    public HaProxySection? DefaultsOf(HaProxySection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var name = section.From;
        HaProxySection? last = null;
        for (var i = 0; i < Sections.Count && !ReferenceEquals(Sections[i], section); i++)
        {
            if (Sections[i].Kind == "defaults" && (name is null || Sections[i].Name == name))
            {
                last = Sections[i];
                if (name is not null)
                {
                    break;
                }
            }
        }

        return last;
    }

    /// <summary>The last line that begins with these words in a proxy, or in the defaults that it takes; null without any.</summary>
    public HaProxyDirective? Setting(HaProxySection section, params ReadOnlySpan<string> words)
    {
        // A defaults section takes from another only what it names.
        for (var at = section; at is not null; at = at.Kind == "defaults" && at.From is null ? null : DefaultsOf(at))
        {
            for (var i = at.Directives.Count - 1; i >= 0; i--)
            {
                if (at.Directives[i].Is(words))
                {
                    return at.Directives[i];
                }
            }
        }

        return null;
    }

    /// <summary>The mode of a proxy: what it or its defaults say, or tcp.</summary>
    public string ModeOf(HaProxySection section) => Setting(section, "mode")?.Argument(0) ?? "tcp";

    /// <summary>The sections of a kind, such as backend.</summary>
    public IEnumerable<HaProxySection> OfKind(string kind) => Sections.Where(s => s.Kind == kind);

    // `defaults from other` has no name of its own.
    private static string? NameOf(List<HaProxyWord> head) => head.Count > 1 && !(head[0].Text == "defaults" && head[1].Text == "from") ? head[1].Text : null;

    private static void TrackCondition(string keyword, int line, int column, Stack<int> open, List<TextFault> faults)
    {
        if (keyword == ".if")
        {
            open.Push(line);
        }
        else if (keyword is ".elif" or ".else" or ".endif" && open.Count == 0)
        {
            faults.Add(new TextFault(line, column, $"'{keyword}' has no '.if' before it; each belongs to one"));
        }
        else if (keyword == ".endif")
        {
            open.Pop();
        }
    }
}
