using System.Text;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using ChartGen.Helm.Yaml;
using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Templates;

/// <summary>Renders templates with real Helm and with the engine: the output in base64, or the error.</summary>
internal static class TemplateJudge
{
    private const string Values = """
        s: some text
        num: 3
        f: 1.5
        t: true
        "no": false
        nil: null
        list: [1, a, null, 2.5, true]
        words: [alpha, beta, gamma, alpha]
        maps: [{name: a, v: 1}, {name: b}]
        map: {x: 1, w: two, z: {w: null}}
        empty: {}
        emptyList: []
        nested: {a: {b: {c: deep}}, k: [x]}
        big: 1234567
        multi: "line one\n  line two\n"

        """;

    private const string Helpers = "{{- define \"helper\" -}}\n<{{ . }}>\n{{- end -}}\n";

    private static readonly GoType ValuesType = GoType.Named("common.Values", GoType.AnyMap);

    /// <summary>What the engine makes of templates, each alone.</summary>
    public static string Ours(string template)
    {
        const string Name = "c/templates/t.yaml";
        try
        {
            var set = TemplateSet.Parse([new TemplateSource(Name, File(template)), new TemplateSource("c/templates/_h.tpl", Helpers)]);
            return set.Render(Name, Data(Name)).Text.Trim();
        }
        catch (TemplateException exception)
        {
            // As the terminal gets it: Helm's own bytes went the same way.
            return "Error: " + Encoding.UTF8.GetString(GoText.ToBytes(exception.Message)).Trim();
        }
    }

    /// <summary>What Helm makes of one template.</summary>
    public static string Helm(string template) => Helm(new Dictionary<string, string>(StringComparer.Ordinal) { ["t"] = template }, out var error)["t"] is { } output ? output : error;

    /// <summary>What Helm makes of many templates that succeed: null for those that Helm did not come to.</summary>
    public static Dictionary<string, string?> Helm(IReadOnlyDictionary<string, string> templates, out string error)
    {
        using var chart = new TemporaryFolder();
        chart.Write("Chart.yaml", "apiVersion: v2\nname: c\nversion: 0.1.0\n");
        chart.Write("values.yaml", Values);
        chart.Write("templates/_h.tpl", Helpers);
        foreach (var (name, template) in templates)
        {
            chart.Write($"templates/{name}.yaml", File(template, name));
        }

        var result = RealProgram.Run(chart.Path, RealTool.Helm4, ["template", "rel", "."], new Dictionary<string, string?> { ["TZ"] = "UTC" }, null);
        var end = result.Error.IndexOf("\n\nUse --debug", StringComparison.Ordinal);
        error = (end < 0 ? result.Error : result.Error[..end]).Trim();
        var outputs = templates.Keys.ToDictionary(name => name, _ => (string?)null, StringComparer.Ordinal);
        if (result.ExitCode == 0)
        {
            foreach (var document in result.Output.Split("---\n# Source: c/templates/", StringSplitOptions.RemoveEmptyEntries))
            {
                var line = document.IndexOf('\n', StringComparison.Ordinal);
                outputs[document[..line].Replace(".yaml", "", StringComparison.Ordinal)] = document[(line + 1)..].Trim();
            }
        }

        return outputs;
    }

    /// <summary>The text that base64 stands for, to show it.</summary>
    public static string Show(string output) => output.StartsWith("v: ", StringComparison.Ordinal)
        ? "output " + Encoding.UTF8.GetString(Convert.FromBase64String(output[3..].Trim('"')))
        : output;

    private static string File(string template, string name = "t") =>
        $"v: \"{{{{ include \"{name}\" (deepCopy (dict \"Values\" .Values \"Release\" .Release)) | b64enc }}}}\"{{{{ define \"{name}\" }}}}{template}{{{{ end }}}}\n";

    private static GoMap Data(string name)
    {
        var values = new GoMap(ValuesType);
        foreach (var (key, value) in GoYaml.MapFromYaml(Values))
        {
            values[key] = value;
        }

        return new GoMap(ValuesType)
        {
            { "Values", values },
            {
                "Release", new GoMap
                {
                    { "Name", "rel" }, { "Namespace", "default" }, { "IsInstall", true }, { "IsUpgrade", false }, { "Revision", (nint)1 }, { "Service", "Helm" },
                }
            },
            { "Template", new GoMap(ValuesType) { { "Name", name }, { "BasePath", "c/templates" } } },
        };
    }
}
