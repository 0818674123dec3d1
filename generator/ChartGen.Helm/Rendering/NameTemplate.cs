using ChartGen.Helm.Charts;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Templates.Parsing;

namespace ChartGen.Helm.Rendering;

/// <summary>Makes a release's name of <c>--name-template</c>: Helm gives it sprig's functions alone, no data, and Go's own errors.</summary>
internal static class NameTemplate
{
    private const string Name = "name-template";

    private static readonly HashSet<string> HelmOwn = new(StringComparer.Ordinal)
    {
        "include", "tpl", "required", "lookup", "toYaml", "mustToYaml", "toYamlPretty", "fromYaml", "fromYamlArray", "toToml", "mustToToml", "fromToml", "fromJsonArray",
    };

    /// <exception cref="HelmException">The template gives no text.</exception>
    public static string Render(string template, RenderOptions options, CancellationToken cancellation)
    {
        try
        {
            var scope = new TemplateScope(null);
            scope.Add(Parser.Parse(new TemplateSource(Name, template), HelmOwn));
            var run = new Run(scope, options, cancellation);
            run.Call(scope.Find(Name)!, Cell.OfData(null), 0);
            return run.Output.ToString();
        }
        catch (ParseException e)
        {
            throw new HelmException(e.Message, e);
        }
        catch (TemplateFailure e)
        {
            throw new HelmException(e.Message.Replace(HelmErrors.WarningStart, "", StringComparison.Ordinal).Replace(HelmErrors.WarningEnd, "", StringComparison.Ordinal), e);
        }
        catch (LimitException e)
        {
            throw new HelmException($"{Name}: stopped: {e.Message}", e) { IsLimit = true };
        }
    }
}
