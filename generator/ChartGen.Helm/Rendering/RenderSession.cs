using ChartGen.Helm.Charts;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using ChartGen.Helm.Versions;

namespace ChartGen.Helm.Rendering;

/// <summary>One render, in the order in which Helm goes about it, which decides what is refused first.</summary>
internal sealed class RenderSession(RenderRequest request, Func<Chart, TemplateSet> templates, ManifestReader manifests, CancellationToken cancellation)
{
    private const string NotesFile = "NOTES.txt";
    private const string Advice = "\n\nUse --debug flag to render out invalid YAML";
    private const int LongestName = 53;

    private readonly ChartLog log = new(request.Log);

    private bool IsLint => request.Options.LintMode;

    public RenderedChart Render(Chart original)
    {
        var version = request.KubeVersion is { } given ? KubernetesVersion.Parse(given) : KubernetesVersion.Default;
        var name = request.NameTemplate is { } template ? NameOf(template) : request.ReleaseName;
        var values = request.Values.Merge();
        if (!IsLint)
        {
            CheckInstallable(original);
        }

        CheckName(name);
        var chart = original.Copy();
        new Dependencies(log).Process(chart, values);
        var coalesced = new Coalescing(merge: false, log).Values(chart, values);
        if (!request.SkipSchemaValidation)
        {
            ValuesSchema.Check(chart, coalesced);
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
            throw new HelmException(e.Message + Advice, e);
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

        var set = templates(chart);
        var scope = new RenderScope(chart, values, Release(name), Capabilities.Of(version, request.ApiVersions));
        var tracker = request.Trace ? new ValueTracker(scope.Values, request.Options.Observer) : null;
        var options = tracker is null ? request.Options : request.Options with { Trace = true, Observer = tracker };
        var rendered = new List<RenderedTemplate>();
        foreach (var file in set.Files.Where(f => !Path.GetFileName(f).StartsWith('_')))
        {
            var output = set.Render(file, scope.For(file), options, cancellation);
            rendered.Add(new RenderedTemplate(file, output.Text, output.Pieces) { PieceValues = output.PieceValues });
        }

        rendered.Sort((a, b) => GoText.Compare(a.Name, b.Name));
        var sorter = new ManifestSorter(log, manifests, IsLint);
        foreach (var file in rendered.Where(f => !f.Name.EndsWith(NotesFile, StringComparison.Ordinal)))
        {
            sorter.Add(file.Name, file.Text);
        }

        var notes = rendered.Find(f => f.Name == $"{chart.Name}/templates/{NotesFile}")?.Text ?? "";
        return new RenderedChart(name, [.. Crds(chart)], sorter.Manifests, sorter.Hooks, notes, rendered) { Usage = tracker?.Usage(), Refused = sorter.Refused };
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

    private string NameOf(string template)
    {
        try
        {
            return TemplateSet.Parse([new TemplateSource("name-template", template)]).Render("name-template", null, request.Options, cancellation).Text;
        }
        catch (TemplateException e)
        {
            throw new HelmException(e.Message, e) { IsLimit = e.IsLimit };
        }
    }

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

    private static void CheckName(string name)
    {
        var valid = name.Length <= LongestName && name.Split('.').All(IsLabel);
        if (!valid)
        {
            throw new HelmException(
                $"release name check failed: release name {GoQuote.Quote(name)}: invalid release name, must match regex "
                + @"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$ and the length must not be longer than 53");
        }
    }

    private static bool IsLabel(string label) =>
        label.Length > 0 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
