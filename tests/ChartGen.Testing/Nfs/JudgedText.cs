namespace ChartGen.Testing.Nfs;

/// <summary>One text, what ChartGen says about it and what exportfs says about it.</summary>
/// <param name="Text">The option list or the client.</param>
/// <param name="Allowed">Whether ChartGen allows it.</param>
/// <param name="Exported">Whether exportfs 2.6.2 exports a directory with it.</param>
/// <param name="Difference">Why the two verdicts differ; empty when they do not.</param>
public sealed record JudgedText(string Text, bool Allowed, bool Exported, string Difference = "")
{
    /// <summary>A text on which ChartGen and exportfs agree.</summary>
    public static JudgedText Same(string text, bool allowed) => new(text, allowed, allowed);

    /// <summary>A text that exportfs takes and ChartGen refuses, and why.</summary>
    public static JudgedText Stricter(string text, string why) => new(text, false, true, why);
}
