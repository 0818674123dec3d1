using System.Globalization;
using ChartGen.Findings;

namespace ChartGen.Mosquitto;

/// <summary>
/// What broker.extraConfig may hold: lines that mosquitto reads as they were meant, and none that changes what ChartGen
/// itself writes (mosquitto.conf(5), and tried with mosquitto 2.0.11).
/// </summary>
public static class MosquittoConfigText
{
    /// <summary>The longest line, in UTF-16 code units: certificates, keys and passwords are given as files.</summary>
    public const int LongestLine = 1000;

    private const string Listeners = "ChartGen writes it: broker.listeners has the ports for clients";

    private const string Certificates = "ChartGen writes it: set tls of the listener in broker.listeners";

    private const string ProxyProtocol = "ChartGen writes it: set proxyProtocol of the listener in broker.listeners";

    private static readonly Dictionary<string, string> Reserved = new(StringComparer.Ordinal)
    {
        ["listener"] = Listeners,
        ["admin_listener"] = "ChartGen writes it: the admin listener is 1885",
        ["global_plugin"] = "ChartGen writes it: the high-availability plugin is loaded already",
        ["enable_control_api"] = "ChartGen writes it: the cluster is joined and left over the control API",
        ["allow_anonymous"] = "ChartGen writes it: anonymous clients are never allowed",
        ["max_keepalive"] = "ChartGen writes it: set broker.maxKeepalive, which HAProxy's timeouts are checked against",
        ["max_packet_size"] = "ChartGen writes it: set broker.maxPacketSize",
        ["set_tcp_nodelay"] = "ChartGen writes it: true",
        ["port"] = Listeners,
        ["bind_address"] = Listeners,
        ["protocol"] = Listeners,
        ["certfile"] = Certificates,
        ["keyfile"] = Certificates,
        ["cafile"] = Certificates,
        ["capath"] = Certificates,
        ["require_certificate"] = Certificates,
        ["tls_version"] = "ChartGen writes it: TLS 1.2 is the lowest",
        ["enable_proxy_protocol"] = ProxyProtocol,
        ["enable_proxy_protocol_v2"] = ProxyProtocol,
        ["per_listener_settings"] = "it must stand before allow_anonymous, so the broker would not start",
    };

    /// <summary>Checks the text, line by line.</summary>
    /// <param name="extraConfig">The text of broker.extraConfig; lines end with LF.</param>
    /// <returns>What is wrong, in the order of the text; empty when all of it may be written.</returns>
    public static IReadOnlyList<TextFault> Check(string extraConfig)
    {
        List<TextFault> faults = [];
        var lines = extraConfig.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var count = faults.Count;
            CheckCharacters(lines[i], i + 1, faults);
            if (lines[i].Length > LongestLine)
            {
                faults.Add(new TextFault(i + 1, LongestLine + 1, $"the line has {lines[i].Length} characters; at most {LongestLine} are allowed"));
            }

            if (faults.Count == count)
            {
                CheckDirective(lines[i], i + 1, faults);
            }
        }

        return faults;
    }

    private static void CheckCharacters(string line, int number, List<TextFault> faults)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var what = Describe(line, i);
            if (what is not null)
            {
                faults.Add(new TextFault(number, i + 1, what));
            }
        }
    }

    private static string? Describe(string line, int index)
    {
        var c = line[index];
        return c switch
        {
            '\t' => line.StartsWith('#') ? null : "a TAB; mosquitto takes it for a part of the word, so use spaces",
            '\r' => "a CR; lines end with LF alone",
            '\u0085' or '\u2028' or '\u2029' => $"the line separator {CodeOf(c)}; lines end with LF alone",
            '\uFEFF' => "a byte order mark; the text is UTF-8 without one",
            _ when char.IsControl(c) => $"the control character {CodeOf(c)}; only printable characters are allowed",
            _ when char.IsSurrogate(c) && !IsPaired(line, index) => $"half of a surrogate pair, {CodeOf(c)}; it has no UTF-8 form",
            _ => null,
        };
    }

    private static bool IsPaired(string line, int index) => char.IsHighSurrogate(line[index])
        ? index + 1 < line.Length && char.IsLowSurrogate(line[index + 1])
        : index > 0 && char.IsHighSurrogate(line[index - 1]);

    private static string CodeOf(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static void CheckDirective(string line, int number, List<TextFault> faults)
    {
        var text = line.TrimStart(' ');
        if (text.Length == 0 || line[0] == '#')
        {
            return;
        }

        var column = line.Length - text.Length + 1;
        var name = text.Split(' ', 2)[0];
        var message = name switch
        {
            _ when name.StartsWith('#') => "a comment behind blanks; mosquitto knows comments only in the first column",
            _ when Reserved.TryGetValue(name, out var why) => $"'{name}' is not allowed here; {why}",
            _ when !char.IsAsciiLetterLower(name[0]) => $"'{name}' is no directive; the names of mosquitto.conf begin with a lower-case letter",
            _ when text.TrimEnd(' ').Length == name.Length => $"'{name}' has no value",
            _ => null,
        };
        if (message is not null)
        {
            faults.Add(new TextFault(number, column, message));
        }
    }
}
