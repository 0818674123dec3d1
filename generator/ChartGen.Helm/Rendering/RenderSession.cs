using ChartGen.Helm.Charts;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using ChartGen.Helm.Versions;

namespace ChartGen.Helm.Rendering;

/// <summary>One render, in the order in which Helm goes about it, which decides what is refused first.</summary>
internal sealed class RenderSession(RenderRequest request, Func<Chart, SharedTemplates> templates, RenderCache? cache, CancellationToken cancellation)
{
    private const string NotesFile = "NOTES.txt";
    private const string Advice = "\n\nUse --debug flag to render out invalid YAML";

    private readonly ChartLog log = new(request.Log);

    private bool IsLint => request.Options.LintMode;

    public RenderedChart Render(Chart original)
    {
        var version = request.KubeVersion is { Length: > 0 } given ? KubernetesVersion.Parse(given) : KubernetesVersion.Default;
        var name = request.NameTemplate is { Length: > 0 } template ? NameTemplate.Render(template, request.Options, cancellation) : request.ReleaseName;
        var values = request.Values.Merge();
        if (!IsLint)
        {
            CheckInstallable(original);
        }

        ReleaseName.Check(name, log);
        var chart = original.Copy();
        ProcessDependencies(chart, values);
        var coalesced = new Coalescing(merge: false, log).Values(chart, values);
        if (!request.SkipSchemaValidation)
        {
            ValuesSchema.Check(chart, coalesced, request.Values);
        }

        try
        {
            return Render(chart, name, coalesced, version);
        }
        catch (TemplateException e)
        {
            throw new HelmException(e.IsLimit ? e.Message : e.Message + Advice, e) { IsLimit = e.IsLimit };
        }
        catch (HelmException e)
        {
            throw new HelmException(e.IsLimit ? e.Message : e.Message + Advice, e) { IsLimit = e.IsLimit };
        }
    }

    private void ProcessDependencies(Chart chart, GoMap values)
    {
        try
        {
            new Dependencies(log).Process(chart, values);
        }
        catch (HelmException e)
        {
            log.Error("chart dependencies processing failed", ("error", e.Message));
            throw e.After("chart dependencies processing failed: ");
        }
    }

    // helm lint renders what helm template would not: libraries, charts whose dependencies are not there yet, and other versions.
    private void CheckInstallable(Chart original)
    {
        if (original.Metadata.Type is not ("" or "application"))
        {
            throw new HelmException($"{original.Metadata.Type} charts are not installable");
        }

        if (original.Metadata.Deprecated)
        {
            log.Warn("this chart is deprecated");
        }

        Dependencies.Check(original);
        if (original.Metadata.ApiVersion == "v3")
        {
            throw new HelmException("invalid chart apiVersion");
        }
    }

    private RenderedChart Render(Chart chart, string name, GoMap values, KubernetesVersion version)
    {
        if (!IsLint && chart.Metadata.KubeVersion is { Length: > 0 } wanted && !VersionRange.Allows(wanted, version.Normalized))
        {
            throw new HelmException($"chart requires kubeVersion: {wanted} which is incompatible with Kubernetes {version.Normalized}");
        }

        var shared = templates(chart);
        var capabilities = cache is null ? Capabilities.Of(version, request.ApiVersions) : cache.CapabilitiesOf(version, request.ApiVersions);
        var scope = new RenderScope(chart, values, Release(name), capabilities);
        var tracker = request.Trace ? new ValueTracker(scope.Values, request.Options.Observer) : null;
        var options = tracker is null ? request.Options : request.Options with { Trace = true, Observer = tracker };
        var recorded = cache is not null && chart.Dependencies.Count == 0 && options is { Trace: false, Observer: null, Strict: false } ? new RecordedRender(shared, scope, options) : null;
        var rendered = new List<RenderedTemplate>();
        foreach (var file in shared.Templates.Files.Where(f => !Path.GetFileName(f).StartsWith('_')))
        {
            rendered.Add(recorded is null ? Rendered(shared.Templates, file, scope, options) : recorded.Render(file, cancellation));
        }

        recorded?.Keep();
        rendered.Sort((a, b) => GoText.Compare(a.Name, b.Name));
        var sorter = new ManifestSorter(log, shared.Manifests, IsLint);
        foreach (var file in rendered.Where(f => !f.Name.EndsWith(NotesFile, StringComparison.Ordinal)))
        {
            sorter.Add(file.Name, file.Text);
        }

        var notes = rendered.Find(f => f.Name == $"{chart.Name}/templates/{NotesFile}")?.Text ?? "";
        return new RenderedChart(name, [.. Crds(chart)], sorter.Manifests, sorter.Hooks, notes, rendered) { Usage = tracker?.Usage(), Refused = sorter.Refused };
    }

    private RenderedTemplate Rendered(TemplateSet set, string file, RenderScope scope, RenderOptions options)
    {
        var output = set.Render(file, scope.For(file), options, cancellation);
        return new RenderedTemplate(file, output.Text, output.Pieces) { PieceValues = output.PieceValues };
    }

    private GoMap Release(string name) => new()
    {
        ["Name"] = name,
        ["Namespace"] = request.Namespace,
        ["IsUpgrade"] = request.IsUpgrade,
        ["IsInstall"] = !request.IsUpgrade,
        ["Revision"] = (nint)1,
        ["Service"] = "Helm",
    };

    private static IEnumerable<Manifest> Crds(Chart chart)
    {
        foreach (var file in chart.Files)
        {
            var extension = Path.GetExtension(file.Path);
            if (file.Path.StartsWith("crds/", StringComparison.Ordinal) && extension.ToLowerInvariant() is ".yaml" or ".yml" or ".json")
            {
                yield return new Manifest($"{chart.FullPath}/{file.Path}", "CustomResourceDefinition", ChartAssembler.TextOf(file), []);
            }
        }

        foreach (var crd in chart.Dependencies.SelectMany(Crds))
        {
            yield return crd;
        }
    }
}
