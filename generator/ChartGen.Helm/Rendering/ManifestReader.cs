using System.Collections.Concurrent;
using ChartGen.Helm.Charts;

namespace ChartGen.Helm.Rendering;

/// <summary>
/// Makes manifests of rendered files. Renders of one chart with other values have most documents in common: what a file
/// gave last is kept, one text for each document, and taken again where it is the same.
/// </summary>
internal sealed class ManifestReader
{
    private const int LongestText = 1024 * 1024;

    private static readonly string[] Events =
        ["pre-install", "post-install", "pre-delete", "post-delete", "pre-upgrade", "post-upgrade", "pre-rollback", "post-rollback", "test"];

    private readonly ConcurrentDictionary<string, (string Text, (Manifest Manifest, string? UnknownHook)[] Documents)> last = new(StringComparer.Ordinal);

    /// <summary>The documents of a file; for one that names a hook that Helm does not know, that name.</summary>
    /// <param name="file">The template.</param>
    /// <param name="text">What it gave.</param>
    /// <param name="refused">Is given the documents that are no objects; without it the first of them is an exception.</param>
    /// <exception cref="HelmException">A document is no YAML, or no Kubernetes object.</exception>
    public IReadOnlyList<(Manifest Manifest, string? UnknownHook)> Read(string file, string text, ICollection<RefusedManifest>? refused)
    {
        var (known, before) = last.GetValueOrDefault(file, ("", []));
        if (ReferenceEquals(known, text))
        {
            return before;
        }

        var all = new List<(Manifest, string?)>(before.Length);
        var split = new ManifestText(text);
        while (split.Next())
        {
            try
            {
                all.Add(all.Count < before.Length && split.Document.SequenceEqual(before[all.Count].Manifest.Text)
                    ? Moved(before[all.Count], split.Start)
                    : Make(file, split.Start, split.Document.ToString()));
            }
            catch (HelmException e) when (refused is not null)
            {
                refused.Add(new RefusedManifest(new Manifest(file, "", split.Document.ToString(), []) { Start = split.Start }, e.Message));
            }
        }

        if (all.Count > 0 && text.Length <= LongestText && refused is not { Count: > 0 })
        {
            last[file] = (text, [.. all]);
        }

        return all;
    }

    private static (Manifest, string?) Moved((Manifest Manifest, string?) known, int start) =>
        known.Manifest.Start == start ? known : known with { Manifest = known.Manifest with { Start = start } };

    private static (Manifest, string?) Make(string file, int start, string document)
    {
        var (kind, hook) = ManifestHead.Read(file, document);
        if (hook is null)
        {
            return (new Manifest(file, kind, document, []) { Start = start }, null);
        }

        string[] events = [.. hook.Split(',').Select(e => e.Trim().ToLowerInvariant()).Select(e => e == "test-success" ? "test" : e)];
        var isKnown = Array.TrueForAll(events, e => Events.Contains(e));
        return (new Manifest(file, kind, document, events) { Start = start }, isKnown ? null : hook);
    }
}
