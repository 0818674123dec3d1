namespace ChartGen.Helm.Templates.Parsing;

/// <summary>A template's text is not valid; the message is that of Go's text/template/parse.</summary>
internal sealed class ParseException(string message, int line) : Exception(message)
{
    public int Line { get; } = line;
}
