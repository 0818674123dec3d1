using System.Text;
using ChartGen.Helm.Yaml.Syntax;

namespace ChartGen.Helm.Yaml;

/// <summary>Reads YAML as Helm reads it, keeping the position of every node.</summary>
public static class YamlReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly (char First, char Last)[] NonCharacters = [('\uFFFE', '\uFFFF')];

    /// <summary>Reads the first document of a UTF-8 text. Never throws for what the text holds.</summary>
    /// <param name="file">The name for locations.</param>
    /// <param name="content">The bytes; a byte order mark is skipped.</param>
    /// <param name="limits">How much is read.</param>
    public static YamlReading Read(string file, ReadOnlySpan<byte> content, YamlLimits limits)
    {
        if (content.Length > limits.Bytes)
        {
            return Failed(YamlProblemKind.Limit, new(file, 0, 0), $"the file has more than {limits.Bytes} bytes; at most {limits.Bytes} are read");
        }

        try
        {
            return Read(file, Strict.GetString(content), limits);
        }
        catch (DecoderFallbackException e)
        {
            return Failed(YamlProblemKind.Syntax, new(file, 0, 0), $"byte {e.Index} is not UTF-8; the file must be UTF-8 text");
        }
    }

    /// <summary>Reads the first document of a text. Never throws for what the text holds.</summary>
    public static YamlReading Read(string file, string text, YamlLimits limits)
    {
        if (Unprintable(file, text) is { } unprintable)
        {
            return new YamlReading(null, [unprintable]);
        }

        var problems = new List<YamlProblem>();
        try
        {
            var builder = new YamlTreeBuilder(file, limits, problems);
            var root = YamlComposer.Compose(text, out var next, limits.Depth) is { } node ? builder.Build(node) : null;
            if (next is { } second)
            {
                problems.Add(new(YamlProblemKind.MoreDocuments, builder.At(second), "a second document begins here; the file must hold one"));
            }

            return new YamlReading(root, problems);
        }
        catch (YamlLimitException e)
        {
            return new YamlReading(null, [.. problems, new(YamlProblemKind.Limit, e.Location, e.Message)]);
        }
        catch (YamlSyntaxException e)
        {
            SourceLocation location = new(file, e.At.Line + 1, e.At.Column + 1);
            var problem = e.Problem.StartsWith("exceeded max depth", StringComparison.Ordinal)
                ? new YamlProblem(YamlProblemKind.Limit, location, $"the nesting is deeper than {limits.Depth} levels; at most {limits.Depth} are read")
                : new YamlProblem(YamlProblemKind.Syntax, location, Plain(e.Problem));
            return new YamlReading(null, [.. problems, problem]);
        }
    }

    private static YamlReading Failed(YamlProblemKind kind, SourceLocation location, string message) =>
        new(null, [new(kind, location, message)]);

    private static string Plain(string message) => $"the text is not YAML: {message}; the mistake is here or just before";

    private static YamlProblem? Unprintable(string file, string text)
    {
        var at = UnprintableText.FirstOfAscii(text) ?? UnprintableText.FirstOf(text, NonCharacters);
        if (at < 0)
        {
            return null;
        }

        var before = text.AsSpan(0, at);
        var message = $"the control character U+{(int)text[at]:X4} stands in the text; YAML allows none but tab and line ends";
        return new(YamlProblemKind.Syntax, new(file, before.Count('\n') + 1, at - before.LastIndexOf('\n')), message);
    }
}
