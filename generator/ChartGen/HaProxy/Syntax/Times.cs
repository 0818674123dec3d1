namespace ChartGen.HaProxy.Syntax;

/// <summary>Holds a word against what HAProxy reads as a time.</summary>
internal static class Times
{
    /// <summary>Checks one word.</summary>
    public static void Check(HaProxyDirective line, int at, string name, Argument argument, Faults faults)
    {
        var text = line.Words[at].Text;
        if (argument.Type == "seconds")
        {
            CheckSeconds(line, at, name, faults);
        }
        else if (!HaProxyDuration.TryParse(text, out var duration, out var reason))
        {
            faults.At(line, at, FaultKind.Time, $"the time of '{name}' is none: {reason}");
        }
        else if (!argument.Admits(duration.Milliseconds))
        {
            faults.At(line, at, FaultKind.Time, $"the time '{text}' of '{name}' is out of range; allowed is {argument.Bounds} ms");
        }
        else if (char.IsAsciiDigit(text[^1]) && duration.Milliseconds > 0)
        {
            faults.At(line, at, FaultKind.UnitlessTime, $"the time '{text}' of '{name}' has no unit and is {text} milliseconds; expected is a unit, such as {text}ms or {text}s", new WordMend(text, text + "ms", "append ms, which is what it means now"));
        }
    }

    // Without a unit these are seconds; HAProxy takes up to 2147483647 of them.
    private static void CheckSeconds(HaProxyDirective line, int at, string name, Faults faults)
    {
        var text = line.Words[at].Text;
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        var unit = text[digits..];
        if (digits == 0 || unit is not ("" or "us" or "ms" or "s" or "m" or "h" or "d"))
        {
            faults.At(line, at, FaultKind.Time, $"the time '{text}' of '{name}' is none; expected is a whole number with the unit us, ms, s, m, h or d, and seconds without one");
            return;
        }

        var count = digits > 12 ? Int128.MaxValue / 86400 : Int128.Parse(text[..digits], provider: null);
        var seconds = unit switch { "us" => count / 1_000_000, "ms" => count / 1000, "m" => count * 60, "h" => count * 3600, "d" => count * 86400, _ => count };
        if (seconds > int.MaxValue)
        {
            faults.At(line, at, FaultKind.Time, $"the time '{text}' of '{name}' is longer than HAProxy can keep; at most {int.MaxValue} s");
        }
    }
}
