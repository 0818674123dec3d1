using System.Runtime.CompilerServices;
using ChartGen.Kubernetes;
using ChartGen.Helm.Rendering;

namespace ChartGen.Linting;

/// <summary>
/// What the folders of many deployments share while they are linted one after another: what is read out of a text that
/// several of them have is read once. Nothing in it says where a text stands. May be used by several threads at once.
/// </summary>
public sealed class LintMemory
{
    private readonly ConditionalWeakTable<Manifest, ManifestDocument> documents = [];

    /// <summary>The templates of the charts, and what they gave.</summary>
    public RenderCache Templates { get; } = new();

    /// <summary>What a document that a chart rendered holds, read once: charts that share templates share documents.</summary>
    /// <param name="manifest">The document.</param>
    /// <param name="read">Reads it.</param>
    public ManifestDocument DocumentOf(Manifest manifest, Func<Manifest, ManifestDocument> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return documents.TryGetValue(manifest, out var known) ? known : documents.GetValue(manifest, m => read(m));
    }
}
