using ChartGen.Helm;
using Scriban;
using Scriban.Syntax;

namespace ChartGen.Texts.Shared;

/// <summary>What the renderings of one source share: its statements, and the last whole texts. May be used by several threads at once.</summary>
internal sealed class SharedSource
{
    private const int Most = 4;

    private readonly Recent<byte[], byte[]> texts = new(Most, (one, other) => one.AsSpan().SequenceEqual(other));
    private readonly HashSet<string> variables = new(StringComparer.Ordinal) { Rendering.Namespace };

    public SharedSource(Template template)
    {
        if (ShareableSyntax.Allows(template.Page!, variables))
        {
            Steps = [.. template.Page!.Body!.Statements.Where(s => !s.CanSkipEvaluation).Select(s => new TextStep(s))];
        }
    }

    /// <summary>The statements in their order; null when the source cannot be shared.</summary>
    public TextStep[]? Steps { get; private set; }

    /// <summary>Whether a name may be a variable's.</summary>
    public bool IsVariable(string name) => variables.Contains(name);

    /// <summary>The source has done what cannot be recorded: it is not shared again.</summary>
    public void Stop() => Steps = null;

    /// <summary>The bytes, or those of an earlier deployment that are the same.</summary>
    public byte[] Whole(ReadOnlySpan<byte> text) => texts.Of(text.ToArray(), t => t);
}
