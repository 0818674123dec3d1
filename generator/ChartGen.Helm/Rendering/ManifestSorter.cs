using ChartGen.Helm.Charts;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Rendering;

/// <summary>Makes manifests and hooks of rendered files, in Helm's order.</summary>
internal sealed class ManifestSorter(ChartLog log)
{
    private static readonly string[] Events =
        ["pre-install", "post-install", "pre-delete", "post-delete", "pre-upgrade", "post-upgrade", "pre-rollback", "post-rollback", "test"];

    private static readonly StructShape Head = new(
        "util.SimpleHead",
        "SimpleHead",
        new("apiVersion", "Version", GoShape.Text),
        new("kind", "Kind", GoShape.Text),
        new("metadata", "Metadata", new StructShape(
            "struct { Name string \"json:\\\"name\\\"\"; Annotations map[string]string \"json:\\\"annotations\\\"\" }",
            "",
            new("name", "Name", GoShape.Text),
            new("annotations", "Annotations", GoShape.TextMap))));

    private readonly List<Manifest> manifests = [];
    private readonly List<Manifest> hooks = [];

    public IReadOnlyList<Manifest> Manifests => [.. manifests.OrderBy(m => m.Kind, InstallOrder.Instance)];

    public IReadOnlyList<Manifest> Hooks => [.. hooks.OrderBy(h => h.Kind, InstallOrder.Instance)];

    /// <summary>Takes a rendered file.</summary>
    /// <exception cref="HelmException">A document of it is no YAML, or no Kubernetes object.</exception>
    public void Add(string name, string text)
    {
        foreach (var (start, document) in ManifestText.Split(text))
        {
            Add(name, start, document, ReadHead(name, document));
        }
    }

    private void Add(string name, int start, string document, GoMap head)
    {
        var kind = (string)head["Kind"]!;
        if ((head["Metadata"] as GoMap)?["Annotations"] is not GoMap annotations || !annotations.TryGetValue("helm.sh/hook", out var hook))
        {
            manifests.Add(new Manifest(name, kind, document, []) { Start = start });
            return;
        }

        var events = ((string)hook!).Split(',').Select(e => e.Trim().ToLowerInvariant()).Select(e => e == "test-success" ? "test" : e).ToList();
        if (events.TrueForAll(e => Events.Contains(e)))
        {
            hooks.Add(new Manifest(name, kind, document, events) { Start = start });
        }
        else
        {
            log.Info("skipping unknown hooks", ("hookTypes", (string)hook!));
        }
    }

    private static GoMap ReadHead(string name, string document)
    {
        var head = ShapeDecoder.Zero(Head);
        try
        {
            ShapeDecoder.Decode(document, Head, head);
            return head;
        }
        catch (GoErrorException e)
        {
            throw new HelmException($"YAML parse error on {name}: {e.Message}", e);
        }
    }
}
