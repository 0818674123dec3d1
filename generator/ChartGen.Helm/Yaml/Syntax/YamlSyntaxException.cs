using System.Globalization;

namespace ChartGen.Helm.Yaml.Syntax;

/// <summary>
/// Ends the reading of a text that is no YAML; never leaves this library. The message is the one that Helm prints after
/// <c>yaml: </c>: its line is off by one for mistakes that the parser finds and right for those of the scanner.
/// </summary>
internal sealed class YamlSyntaxException(string problem, YamlMark at, int line) : Exception(WithLine(problem, line))
{
    public string Problem { get; } = problem;

    public YamlMark At { get; } = at;

    public static YamlSyntaxException Scanning(string problem, YamlMark at, YamlMark context) =>
        new(problem, at, at.Line != 0 ? at.Line + 1 : context.Line);

    public static YamlSyntaxException Parsing(string problem, YamlMark at, YamlMark context = default) =>
        new(problem, at, at.Line != 0 ? at.Line : context.Line);

    public static YamlSyntaxException WithoutLine(string problem, YamlMark at) => new(problem, at, 0);

    private static string WithLine(string problem, int line) =>
        line == 0 ? problem : string.Create(CultureInfo.InvariantCulture, $"line {line}: {problem}");
}
