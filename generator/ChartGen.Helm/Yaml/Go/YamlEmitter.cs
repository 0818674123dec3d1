using System.Text;

namespace ChartGen.Helm.Yaml.Go;

/// <summary>Writes block YAML character by character as libyaml does; it knows where the line stands and little else.</summary>
internal sealed partial class YamlEmitter
{
    private const int BestWidth = 80;
    private const int BestIndent = 2;

    private readonly StringBuilder output = new();
    private int column;
    private bool afterWhitespace = true;
    private bool inIndention = true;

    /// <summary>Whether lines may be of any length.</summary>
    public bool IsUnfolded { get; set; }

    /// <summary>The column at which lines of the current block begin; -1 outside of all.</summary>
    public int Indent { get; set; } = -1;

    /// <summary>Whether nothing but indentation and indicators stands on the line.</summary>
    public bool InIndention => inIndention;

    private int Width => IsUnfolded ? int.MaxValue : BestWidth;

    public override string ToString() => output.ToString();

    public int DeeperIndent(bool flow, bool indentless) =>
        Indent < 0 ? (flow ? BestIndent : 0) : indentless ? Indent : Indent + BestIndent;

    public void WriteIndent()
    {
        var indent = Math.Max(Indent, 0);
        if (!inIndention || column > indent || (column == indent && !afterWhitespace))
        {
            PutBreak();
        }

        if (column < indent)
        {
            output.Append(' ', indent - column);
            column = indent;
        }

        afterWhitespace = true;
        inIndention = true;
    }

    public void WriteIndicator(string indicator, bool needsWhitespace, bool isWhitespace = false, bool isIndention = false)
    {
        if (needsWhitespace && !afterWhitespace)
        {
            Put(' ');
        }

        output.Append(indicator);
        column += indicator.Length;
        afterWhitespace = isWhitespace;
        inIndention &= isIndention;
    }

    private void Put(char c)
    {
        output.Append(c);
        // The second half of a pair is no character of its own.
        column += char.IsLowSurrogate(c) ? 0 : 1;
    }

    private void PutBreak()
    {
        output.Append('\n');
        column = 0;
    }

    private void WriteBreak(char c)
    {
        output.Append(c);
        column = 0;
    }
}
