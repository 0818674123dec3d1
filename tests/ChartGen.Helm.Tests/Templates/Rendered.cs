using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using ChartGen.Helm.Yaml;

namespace ChartGen.Helm.Tests.Templates;

/// <summary>Renders one template with values.</summary>
internal static class Rendered
{
    public const string Name = "c/templates/t.yaml";

    public static string Text(string template, string values = "", RenderOptions? options = null) => Output(template, values, options).Text;

    public static TemplateOutput Output(string template, string values = "", RenderOptions? options = null) =>
        TemplateSet.Parse([new TemplateSource(Name, template)]).Render(Name, Data(values), options, TestContextToken.Value);

    /// <summary>The message of the error that it must give.</summary>
    public static string Error(string template, string values = "", RenderOptions? options = null) =>
        Xunit.Assert.Throws<TemplateException>(() => Text(template, values, options)).Message;

    public static GoMap Data(string values) => new() { { "Values", GoYaml.MapFromYaml(values) } };
}
