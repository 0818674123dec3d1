namespace ChartGen.RealTools.Tests.Templates;

/// <summary>A piece of a template: a text in which {0}, {1} stand for other pieces. So a failure can be made smaller.</summary>
/// <param name="Format">The text.</param>
/// <param name="Parts">The pieces in it.</param>
internal sealed record Piece(string Format, params Piece[] Parts)
{
    /// <summary>The whole text.</summary>
    public string Text
    {
        get
        {
            var text = Format;
            for (var i = 0; i < Parts.Length; i++)
            {
                text = text.Replace($"⟨{i}⟩", Parts[i].Text, StringComparison.Ordinal);
            }

            return text;
        }
    }

    /// <summary>Pieces that are a little smaller: a part instead of the whole, or with a part made smaller.</summary>
    public IEnumerable<Piece> Smaller()
    {
        foreach (var part in Parts)
        {
            yield return part;
        }

        for (var i = 0; i < Parts.Length; i++)
        {
            foreach (var smaller in Parts[i].Smaller().Append(new Piece("1")).Append(new Piece("\"a\"")))
            {
                if (smaller.Text.Length < Parts[i].Text.Length)
                {
                    var parts = (Piece[])Parts.Clone();
                    parts[i] = smaller;
                    yield return this with { Parts = parts };
                }
            }
        }
    }
}
