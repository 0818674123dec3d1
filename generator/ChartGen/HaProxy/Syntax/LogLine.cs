namespace ChartGen.HaProxy.Syntax;

/// <summary>Checks log lines: log global, or log target [len n] [format f] [sample s] facility [level [least level]].</summary>
internal static class LogLine
{
    private static readonly string[] Facilities =
    [
        "kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news", "uucp", "cron", "auth2", "ftp", "ntp", "audit", "alert",
        "cron2", "local0", "local1", "local2", "local3", "local4", "local5", "local6", "local7",
    ];

    private static readonly string[] Levels = ["emerg", "alert", "crit", "err", "warning", "notice", "info", "debug"];
    private static readonly string[] Formats = ["raw", "rfc3164", "rfc5424", "priority", "short", "timed", "iso", "local"];

    /// <summary>Checks the words from an index on.</summary>
    public static void Check(HaProxyDirective line, int from, bool negated, bool global, Faults faults)
    {
        var words = line.Words;
        if (negated)
        {
            if (words.Count > from)
            {
                faults.At(line, from, FaultKind.Extra, $"'no log' does not take '{words[from].Text}'; it stands alone");
            }

            return;
        }

        if (words.Count == from + 1 && words[from].Text == "global" && !global)
        {
            return;
        }

        var at = from + 1;
        while (at + 1 < words.Count && words[at].Text is "len" or "format" or "sample" or "profile")
        {
            CheckOption(line, at, faults);
            at += 2;
        }

        if (words.Count <= at)
        {
            faults.Missing(line, $"'log' lacks {(words.Count == from ? "its target and its facility" : "its facility")}; expected is such as log stdout format raw local0");
            return;
        }

        CheckTarget(line, from, faults);
        CheckChoice(line, at, "facility", Facilities, faults);
        for (var level = at + 1; level < Math.Min(words.Count, at + 3); level++)
        {
            CheckChoice(line, level, "level", Levels, faults);
        }

        if (words.Count > at + 3)
        {
            faults.At(line, at + 3, FaultKind.Extra, $"'log' does not take '{words[at + 3].Text}'; behind the facility stand at most two levels");
        }
    }

    private static void CheckTarget(HaProxyDirective line, int at, Faults faults)
    {
        var target = line.Words[at].Text;
        if (target is not ("stdout" or "stderr") && !target.StartsWith("fd@", StringComparison.Ordinal) && !target.StartsWith("ring@", StringComparison.Ordinal)
            && HaProxyAddress.Fault(target, AddressForm.Loose) is { } fault)
        {
            faults.At(line, at, FaultKind.Address, $"{fault}, or stdout, stderr or a socket's path");
        }
    }

    private static void CheckOption(HaProxyDirective line, int at, Faults faults)
    {
        if (line.Words[at].Text == "format")
        {
            CheckChoice(line, at + 1, "format", Formats, faults);
        }
        else if (line.Words[at].Text == "len")
        {
            Arguments.Check(line, at + 1, "len", new Argument("number", [], [(80, 65535)], false), faults);
        }
    }

    private static void CheckChoice(HaProxyDirective line, int at, string what, string[] allowed, Faults faults)
    {
        var text = line.Words[at].Text;
        if (!allowed.Contains(text) && !text.Contains('$', StringComparison.Ordinal))
        {
            faults.At(line, at, FaultKind.Value, $"'{text}' is no {what} of a log line; {Suggestion.For(text, allowed, $"allowed are {string.Join(", ", allowed)}")}", Suggestion.Mend(text, allowed));
        }
    }
}
