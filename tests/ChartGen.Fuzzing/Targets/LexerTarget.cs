namespace ChartGen.Fuzzing.Targets;

/// <summary>Bytes that become tokens of a template.</summary>
internal sealed class LexerTarget : IFuzzTarget
{
    public string Name => "lexer";

    public IEnumerable<byte[]> Seeds => TemplateInputs.Seeds;

    public IReadOnlyList<string> Words { get; } = ["{{", "}}", "{{-", "-}}", "\"", "`", "'", "\\", "\\x", "\\u", "\\U0010FFFF", "/*", "*/", "\n", "\r\n", "\t", "\0", " ", ".", "0x", "0b", "0o", "_", "e+", "i", "é", "\u2028"];

    public string Run(byte[] input) => TemplateInputs.Parse(input);
}
