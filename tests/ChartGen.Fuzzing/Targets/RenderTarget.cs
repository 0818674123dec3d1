using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using ChartGen.Helm.Yaml;

namespace ChartGen.Fuzzing.Targets;

/// <summary>Templates that are rendered, within limits.</summary>
internal sealed class RenderTarget : IFuzzTarget
{
    private const string Values = "a: x\nb: {c: [1, 2.5, null, y]}\nt: true\nno: false\nlist: [1, a, {x: 1}]\nmap: {x: 1, z: {w: null}}\nbig: 123456789012\n";

    // Those that cost a second each by their nature, or wait.
    private static readonly string[] Slow =
        ["genPrivateKey", "genCA", "genCAWithKey", "genSelfSignedCert", "genSelfSignedCertWithKey", "genSignedCert", "genSignedCertWithKey", "bcrypt", "htpasswd", "derivePassword"];

    private static readonly RenderOptions Options = new()
    {
        Limits = new TemplateLimits { MaxOutput = 4 << 20, MaxSteps = 300_000, MaxDepth = 2_000, MaxTime = TimeSpan.FromSeconds(5) },
    };

    public string Name => "render";

    public IEnumerable<byte[]> Seeds => TemplateInputs.Seeds;

    public IReadOnlyList<string> Words { get; } =
    [
        .. TemplateInputs.Words, ".Values.a", ".Values.b.c", ".Values.list", ".Values.map", "(list 1 2)", "(dict \"a\" 1)", "(until 9)", "range 1000", "include \"h\" .", "tpl .Values.a .", "tpl \"{{ . }}\" .",
        "99999999", "-1", "\"%*d\"", "\"%[3]v\"", "\"(a|b)*$\"", "\"{a: &x [1], b: *x}\"", "set $x \"a\" $x",
        .. TemplateFunctions.All.Select(function => $" {function.Name} ").Where(name => !Slow.Contains(name.Trim())),
    ];

    public string Run(byte[] input)
    {
        const string Template = "c/templates/t.yaml";
        try
        {
            var set = TemplateSet.Parse([new TemplateSource(Template, GoText.FromBytes(input))]);
            var data = new GoMap { { "Values", GoYaml.MapFromYaml(Values) }, { "Template", new GoMap { { "Name", Template }, { "BasePath", "c/templates" } } } };
            return set.Render(Template, data, Options).Text.Length > 0 ? "rendered" : "empty";
        }
        catch (TemplateException e)
        {
            var message = e.Message.Split('\n')[0];
            return Outcome.Of(e.IsLimit ? message : message[(message.LastIndexOf(">: ", StringComparison.Ordinal) + 1)..]);
        }
    }
}
