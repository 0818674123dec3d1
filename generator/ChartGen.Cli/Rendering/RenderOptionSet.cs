using System.CommandLine;
using ChartGen.Helm.Rendering;

namespace ChartGen.Cli.Rendering;

/// <summary>The options of chartgen render: those of `helm template` that have a meaning without a cluster and a network.</summary>
internal sealed class RenderOptionSet
{
    private readonly Argument<string[]> names = new("NAME CHART") { Description = "The release's name, which may be missing, and the chart: a folder or a .tgz file.", Arity = new ArgumentArity(1, 2) };
    private readonly ValueOptionSet values = new();
    private readonly Option<string> ns = new("--namespace", "-n") { Description = "The release's namespace.", HelpName = "NAMESPACE", DefaultValueFactory = _ => "default" };
    private readonly Option<string[]> showOnly = Many("--show-only", "TEMPLATE", "Prints only what these templates of the chart gave.", "-s");
    private readonly Option<bool> includeCrds = new("--include-crds") { Description = "Prints the files of crds/ too." };
    private readonly Option<bool> skipTests = new("--skip-tests") { Description = "Leaves out hooks that are tests." };
    private readonly Option<bool> noHooks = new("--no-hooks") { Description = "Leaves out all hooks." };
    private readonly Option<string> kubeVersion = new("--kube-version") { Description = "The Kubernetes version that templates see (default v1.35.0).", HelpName = "VERSION" };
    private readonly Option<string[]> apiVersions = Many("--api-versions", "VERSIONS", "API versions that templates find beside those that Helm knows.", "-a");
    private readonly Option<bool> isUpgrade = new("--is-upgrade") { Description = "Renders for an upgrade instead of an installation." };
    private readonly Option<string> nameTemplate = new("--name-template") { Description = "A template that makes the release's name.", HelpName = "TEMPLATE" };
    private readonly Option<bool> generateName = new("--generate-name", "-g") { Description = "Takes the name release-name." };
    private readonly Option<string> outputDir = new("--output-dir") { Description = "Writes a file for each template into a folder, and prints their names.", HelpName = "DIR" };
    private readonly Option<bool> releaseName = new("--release-name") { Description = "With --output-dir: a folder of the release's name comes first." };
    private readonly Option<bool> skipSchema = new("--skip-schema-validation") { Description = "Does not hold the values against values.schema.json." };

    private readonly Option<bool> debug = new("--debug") { Description = "Tells more of a refusal: the place of each value that a schema refuses." };
    private readonly Option<bool> trace = new("--trace") { Description = "Prints beside each line the template and line that wrote it and the values read for it; then the values that nothing read." };

    public void AddTo(Command command)
    {
        command.Add(names);
        values.AddTo(command);
        foreach (var option in (Option[])[ns, showOnly, includeCrds, skipTests, noHooks,
            kubeVersion, apiVersions, isUpgrade, nameTemplate, generateName, outputDir, releaseName, skipSchema, debug, trace])
        {
            command.Add(option);
        }

        IdleOptions.AddTo(command);
    }

    public RenderArguments Read(ParseResult parsed)
    {
        var given = parsed.GetRequiredValue(names);
        var template = parsed.GetValue(nameTemplate);
        var named = given.Length == 2;
        if (named && (template is not null || parsed.GetValue(generateName)))
        {
            throw new UsageException($"cannot set {(template is not null ? "--name-template" : "--generate-name")} and also specify a name");
        }

        var request = new RenderRequest
        {
            ReleaseName = named ? given[0] : "release-name",
            NameTemplate = template,
            Namespace = parsed.GetValue(ns) is { Length: > 0 } space ? space : "default",
            IsUpgrade = parsed.GetValue(isUpgrade),
            Trace = parsed.GetValue(trace),
            KubeVersion = parsed.GetValue(kubeVersion),
            ApiVersions = [.. CommaList.Parts(parsed.GetValue(apiVersions))],
            SkipSchemaValidation = parsed.GetValue(skipSchema),
            Log = Console.Error.WriteLine,
            Values = values.Read(parsed),
        };
        return new RenderArguments(given[^1], request)
        {
            ShowOnly = parsed.GetValue(showOnly) ?? [],
            OutputFolder = parsed.GetValue(outputDir) is { Length: > 0 } folder ? folder : null,
            UseReleaseName = parsed.GetValue(releaseName),
            IncludeCrds = parsed.GetValue(includeCrds),
            Hooks = !parsed.GetValue(noHooks),
            Tests = !parsed.GetValue(skipTests),
            Details = parsed.GetValue(debug) || parsed.GetValue(trace),
        };
    }

    internal static Option<string[]> Many(string name, string help, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = help, AllowMultipleArgumentsPerToken = false };
}
