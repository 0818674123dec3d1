namespace ChartGen.Fuzzing.Targets;

/// <summary>Tokens that become a template.</summary>
internal sealed class ParserTarget : IFuzzTarget
{
    public string Name => "parser";

    public IEnumerable<byte[]> Seeds => TemplateInputs.Seeds;

    public IReadOnlyList<string> Words => TemplateInputs.Words;

    public string Run(byte[] input) => TemplateInputs.Parse(input);
}
