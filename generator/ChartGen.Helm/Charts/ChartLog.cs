using ChartGen.Helm.Values;

namespace ChartGen.Helm.Charts;

/// <summary>Passes on what Helm logs to its error stream, in its words: <c>level=WARN msg="…" key=value</c>.</summary>
internal sealed class ChartLog(Action<string>? write)
{
    public void Info(string message, params ReadOnlySpan<(string Key, string Value)> attributes) => Write("INFO", message, attributes);

    public void Warn(string message, params ReadOnlySpan<(string Key, string Value)> attributes) => Write("WARN", message, attributes);

    public void Error(string message, params ReadOnlySpan<(string Key, string Value)> attributes) => Write("ERROR", message, attributes);

    private void Write(string level, string message, ReadOnlySpan<(string Key, string Value)> attributes)
    {
        if (write is null)
        {
            return;
        }

        var line = $"level={level} msg={Quoted(message)}";
        foreach (var (key, value) in attributes)
        {
            line += $" {key}={Quoted(value)}";
        }

        write(line);
    }

    private static string Quoted(string text) =>
        text.Length == 0 || text.Any(c => c is <= ' ' or '"' or '=' or >= '\u007F') ? GoQuote.Quote(text) : text;
}
