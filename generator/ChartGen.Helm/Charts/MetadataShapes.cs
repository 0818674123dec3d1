namespace ChartGen.Helm.Charts;

/// <summary>The structs that Helm reads Chart.yaml and its kin into.</summary>
internal static class MetadataShapes
{
    public static StructShape Dependency { get; } = new(
        "v2.Dependency",
        "Dependency",
        new("name", "Name", GoShape.Text),
        new("version", "Version", GoShape.Text),
        new("repository", "Repository", GoShape.Text),
        new("condition", "Condition", GoShape.Text),
        new("tags", "Tags", GoShape.Texts),
        new("enabled", "Enabled", GoShape.Truth),
        new("import-values", "ImportValues", new ListShape("[]interface {}", GoShape.Any)),
        new("alias", "Alias", GoShape.Text));

    public static StructShape Metadata { get; } = new(
        "v2.Metadata",
        "Metadata",
        new("name", "Name", GoShape.Text),
        new("home", "Home", GoShape.Text),
        new("sources", "Sources", GoShape.Texts),
        new("version", "Version", GoShape.Text),
        new("description", "Description", GoShape.Text),
        new("keywords", "Keywords", GoShape.Texts),
        new("maintainers", "Maintainers", new ListShape("[]*v2.Maintainer", new StructShape(
            "v2.Maintainer",
            "Maintainer",
            new("name", "Name", GoShape.Text),
            new("email", "Email", GoShape.Text),
            new("url", "URL", GoShape.Text)))),
        new("icon", "Icon", GoShape.Text),
        new("apiVersion", "APIVersion", GoShape.Text),
        new("condition", "Condition", GoShape.Text),
        new("tags", "Tags", GoShape.Text),
        new("appVersion", "AppVersion", GoShape.Text),
        new("deprecated", "Deprecated", GoShape.Truth),
        new("annotations", "Annotations", GoShape.TextMap),
        new("kubeVersion", "KubeVersion", GoShape.Text),
        new("dependencies", "Dependencies", new ListShape("[]*v2.Dependency", Dependency)),
        new("type", "Type", GoShape.Text));

    public static StructShape Base { get; } = new("loader.chartBase", "chartBase", new ShapeField("apiVersion", "APIVersion", GoShape.Text));

    public static StructShape Lock { get; } = new(
        "v2.Lock",
        "Lock",
        new("generated", "Generated", GoShape.Any),
        new("digest", "Digest", GoShape.Text),
        new("dependencies", "Dependencies", new ListShape("[]*v2.Dependency", Dependency)));
}
