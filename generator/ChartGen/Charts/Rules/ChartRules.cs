using ChartGen.Linting;

namespace ChartGen.Charts.Rules;

/// <summary>The rules about charts, in the order of their ids.</summary>
public static class ChartRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new ChartLoads(),
        new ChartYamlReadable(),
        new UnknownChartField(),
        new ChartName(),
        new ChartApiVersion(),
        new ChartVersionNumber(),
        new StrictChartVersion(),
        new AppVersionText(),
        new ChartMaintainers(),
        new SourceAddresses(),
        new IconPresent(),
        new IconAddress(),
        new TypeInVersionTwo(),
        new DependenciesInVersionTwo(),
        new ValuesFilePresent(),
        new ValuesReadable(),
        new ValuesFitSchema(),
        new SchemaReadable(),
        new TemplatesPresent(),
        new FolderIsFile(),
        new TemplatesRender(),
        new TemplateExtension(),
        new TopIndent(),
        new RenderedYaml(),
        new ListAnnotations(),
        new UndeclaredDependency(),
        new MissingDependency(),
        new CustomResourceDefinitions(),
        new DuplicateDependency(),
        new RefusedDocuments(),
        new KubernetesVersionAllowed(),
        new ChartNameForm(),
        new DuplicateKeys(),
        new UnreadValues(),
        new MissingValues(),
        new OptionalValues(),
        new SchemaPresent(),
        new SchemaClosed(),
        new AmbiguousScalars(),
        new SecretDefaults(),
        new NearlyTooLarge(),
        new TooLarge(),
    ];
}
