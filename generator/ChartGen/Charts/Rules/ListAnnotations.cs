using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>Helm looks for it only in documents of their own, so the object is not kept.</summary>
public sealed class ListAnnotations : RenderedDocumentRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG2028", Severity.Error, "An object in a List must not carry helm.sh/resource-policy");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ChartSubject chart, RenderedDocument document)
    {
        if (document.Head.Kind != "List" || !document.File.Contains("helm.sh/resource-policy", StringComparison.Ordinal))
        {
            yield break;
        }

        var root = YamlReader.Read(document.Template, document.Head.Text, YamlLimits.Handwritten).Root;
        if (root.Field("items").Items().Any(i => i.Field("metadata", "annotations", "helm.sh/resource-policy") is not null))
        {
            yield return document.Find(Rule, "an object in the List has the annotation helm.sh/resource-policy, which Helm does not see there; allowed is it on an object in a document of its own", "items");
        }
    }
}
