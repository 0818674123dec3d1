using ChartGen.Helm.Charts;

namespace ChartGen.Helm.Rendering;

/// <summary>Makes manifests and hooks of rendered files, in Helm's order.</summary>
internal sealed class ManifestSorter(ChartLog log, ManifestReader reader, bool isLint)
{
    private readonly List<Manifest> manifests = [];
    private readonly List<Manifest> hooks = [];
    private readonly List<RefusedManifest> refused = [];

    public IReadOnlyList<Manifest> Manifests => InstallOrder.Sort(manifests);

    public IReadOnlyList<Manifest> Hooks => InstallOrder.Sort(hooks);

    /// <summary>The documents that are no objects; without lint the first of them ends the render.</summary>
    public IReadOnlyList<RefusedManifest> Refused => refused;

    /// <summary>Takes a rendered file.</summary>
    /// <exception cref="HelmException">A document of it is no YAML, or no Kubernetes object.</exception>
    public void Add(string name, string text)
    {
        foreach (var (manifest, unknownHook) in reader.Read(name, text, isLint ? refused : null))
        {
            if (unknownHook is not null)
            {
                log.Info("skipping unknown hooks", ("hookTypes", unknownHook));
            }
            else if (manifest.HookEvents.Count > 0)
            {
                hooks.Add(manifest);
            }
            else
            {
                manifests.Add(manifest);
            }
        }
    }
}
