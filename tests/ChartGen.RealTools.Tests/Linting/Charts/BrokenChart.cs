namespace ChartGen.RealTools.Tests.Linting.Charts;

/// <summary>A small chart with up to three slips.</summary>
internal sealed class BrokenChart
{
    private const string Template = "templates/a.yaml";

    private static readonly string[] ChartLines =
    [
        "name:", "name: Broker", "name: a_b", "name: a/b", "name: [a]", "name: 12", "version:", "version: 1", "version: 1.2", "version: v1.2.3", "version: \"1.2\"", "version: 01.2.3", "version: 0.0.0-0",
        "version: 1.2.3-rc.1+b.2", "version: one", "version: 1.2.3.4", "apiVersion: v1", "apiVersion: v3", "apiVersion:", "apiVersion: 2", "appVersion: 1.10", "appVersion: \"1.10\"", "appVersion: true",
        "appVersion:", "appVersion: 1.2.3", "appVersion: 2020-01-01", "type: library", "type: application", "type: plugin", "type: [a]", "icon:", "icon: icon.svg", "icon: \"http://a b/\"", "icon: /a.svg",
        "icon: \"data:image/png;base64,xx\"", "sources: [\"https://a.b\"]", "sources: [a]", "sources: [\"\"]", "sources: a", "sources: [1]", "maintainers: [{name: a}]", "maintainers: [{email: a@b.cd}]",
        "maintainers: [{name: a, email: a}]", "maintainers: [{name: a, email: a.b@c.de}]", "maintainers: [{name: a, url: \"https://a.b\"}]", "maintainers: [{name: a, url: a}]", "maintainers: [{name: a, url: \"a.b/c\"}]",
        "maintainers: [{name: a, url: \"http://a\"}]", "maintainers: [{name: a, url: \"/a\"}]", "maintainers: [~]", "maintainers: [a]", "maintainers: {name: a}", "maintainers: [{name: a, mail: b}]", "engine: gotpl", "NAME: b",
        "Description: x", "name: a\nname: b", "dependencies: []", "dependencies: [{name: sub, version: 0.1.0}]", "dependencies: [{name: sub, version: 9.9.9}]", "dependencies: [{name: gone, version: 0.1.0}]",
        "dependencies: [{name: sub, version: 0.1.0}, {name: sub, version: 0.1.0}]", "dependencies: [{name: sub, version: 0.1.0, alias: \"a.b\"}]", "dependencies: [~]", "kubeVersion: \"<1.20.0\"", "deprecated: true",
        "deprecated: yes please", "keywords: a", "annotations: {a: 1}", "annotations: {a: [1]}", "home: 3", ": x", "\t- a", "a: [", "- a", "# nothing",
    ];

    private static readonly string[] Values =
    [
        "", "a: 1\n", "a: [\n", "- a\n", "a: 1\na: 2\n", "text\n", "~: 1\n", "a: .nan\n", "y: 1\n", "a: &x 1\nb: *x\n", "a: *x\n", "---\na: 1\n---\nb: 2\n", "\ta: 1\n", "sub: 1\n", "sub: {a: 1}\n", "a: \"1\"\n", "global: 3\n",
    ];

    private static readonly string[] Schemas = ["", "{}", "{", "{\"type\": \"mapping\"}", "{\"required\": [\"a\"]}", "{\"properties\": {\"a\": {\"type\": \"integer\"}}}", "{\"additionalProperties\": false}", "false", "[]"];

    private static readonly string[] Documents =
    [
        "", "# nothing\n", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: A_b}\n", "apiVersion: v1\nkind: ConfigMap\n", "kind: Service\nmetadata: {name: 1a}\n",
        "kind: Pod\nmetadata: {name: 1a}\n", "kind: Role\nmetadata: {name: \"a:b\"}\n", "kind: Role\nmetadata: {name: \"a/b\"}\n", "kind: ClusterRole\nmetadata: {name: \"..\"}\n", "kind: Namespace\nmetadata: {name: a.b}\n", "kind: ServiceAccount\nmetadata: {name: a.b}\n",
        "kind: CertificateSigningRequest\nmetadata: {name: \"A b\"}\n", "Kind: service\nmetadata: {name: a.b}\n", "kind: x\nmetadata: {name: 12}\n", "apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: a}\n",
        "apiVersion: v1\nkind: Endpoints\nmetadata: {name: a}\n", "apiVersion: example.com/v1\nkind: Endpoints\nmetadata: {name: a}\n", "apiVersion: batch/v1beta1\nkind: CronJobList\nmetadata: {name: a}\n", "apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: a}\n",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n", "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {selector: {matchLabels: {a: b}}}\n", "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: a}\n# matchLabels\n",
        "apiVersion: v1\nkind: List\nmetadata: {name: a}\nitems: [{metadata: {annotations: {helm.sh/resource-policy: keep}}}]\n", "apiVersion: v1\nkind: List\nmetadata: {name: a}\nitems: [{metadata: {annotations: {a: b}}}]\n",
        "  apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: a}\n", "{\"apiVersion\": \"v1\", \"kind\": \"ConfigMap\", \"metadata\": {\"name\": \"a\"}}\n", "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n", "a: b: c\n", "a: [\n", "text\n", "- a\n", "12\n",
        "apiVersion: [v1]\n", "apiVersion: 1\nkind: 2\nmetadata: {name: a}\n", "metadata: a\n", "metadata: {name: {a: b}}\n", "metadata: {name: a}\nmetadata: {name: B}\n", "kind: a\nmetadata: {name: a, annotations: {a: [1]}}\n", "\ta: b\n", "a: \"b\n",
        "{{ .Values.a }}: 1\nmetadata: {name: a}\n", "a: {{ .Values.a.b.c }}\n", "a: {{ fail \"no\" }}\nmetadata: {name: a}\n", "a: {{ required \"no\" .Values.none | quote }}\nmetadata: {name: a}\n", "{{ if }}\n", "{{ nothing }}\n", "{{ end }}\n", "{{ include \"gone\" . }}\n",
        "{{ template \"gone\" }}\n", "{{ include \"here\" . }}\n", "{{ index .Values \"x\" \"y\" }}\n", "{{ toYaml .Values }}\nmetadata: {name: a}\n", "{{ .Files.Get \"gone\" }}\n", "{{ lookup \"v1\" \"Pod\" \"\" \"\" }}\n", "{{/* c */}}\n", "{{- define \"x\" }}a{{ end }}\n", "name: {{ .Release.Name | trunc 3.5 }}\n",
    ];

    private static readonly (string Path, string Text)[] Others =
    [
        ("templates/NOTES.txt", "{{ .Values.x.y }}"), ("templates/NOTES.txt", "hello"), ("templates/b.json", "{}"), ("templates/README", "x"), ("templates/b.yml", "a: ["), ("templates/B.YAML", "a: ["), ("templates/_h.tpl", "{{ define \"here\" }}metadata: {name: a}{{ end }}"),
        ("templates/_h.tpl", "{{ define }}"), ("templates/.hidden.yaml", "a: ["), ("templates/c.tpl", "a: ["), ("templates/d/e.yaml", "a: ["), ("templates/d/e.yaml", "metadata: {name: a}\n"), ("crds/a.yaml", "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n"),
        ("crds/a.yaml", "apiVersion: v1\nkind: ConfigMap\n"), ("crds/a.yaml", "{{ x }}"), ("crds/a.md", "text"), ("crds/a.yaml", ""), ("crds/a.json", "{\"apiVersion\": \"apiextensions.k8s.io/v1\", \"kind\": \"CustomResourceDefinition\"}"), ("crds/b.yaml", "a: ["),
        ("crds/c/d.yaml", "kind: x\n"), (".helmignore", "*.yaml\n"), (".helmignore", "templates/a.yaml\n"), (".helmignore", "**/x\n"), ("requirements.yaml", "dependencies: [{name: sub, version: 0.1.0}]\n"), ("requirements.yaml", "a: ["), ("Chart.lock", "a: ["),
        ("Chart.lock", "dependencies: []\n"), ("charts/sub/templates/s.yaml", "a: ["), ("charts/sub/templates/s.yaml", "{{ .Values.x.y }}"), ("charts/sub/values.yaml", "a: ["), ("charts/sub/values.schema.json", "{\"required\": [\"b\"]}"), ("charts/sub/Chart.yaml", "name: other\nversion: 0.1.0\napiVersion: v2\n"),
        ("charts/sub/Chart.yaml", "name: sub\n"), ("charts/_sub/Chart.yaml", "name: ["), ("charts/sub.tgz", "no archive"), ("charts/README.md", "x"), ("templates/charts/a.yaml", "a: 1\nmetadata: {name: a}\n"), ("values.yml", "a: ["), ("templates/long.yaml", "kind: A\nmetadata: {name: a}\n--- # more\nkind: B\n---\nb: [\n"),
        ("templates/long.yaml", "---\n\n---\nkind: A\nmetadata: {name: a}\n---\nmetadata: {name: B}\n"), ("templates/long.yaml", "kind: A\nmetadata: {name: a}\n---x\nkind: B\nmetadata: {name: b}\n"), ("templates/json.yaml", "{\"metadata\": {\"name\": \"a\"}}\n---\nkind: [\n"), ("templates/json.yaml", "{\"metadata\": {\"name\": \"a\"}} x\n"),
    ];

    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = [];

    /// <summary>A chart with one to three things changed.</summary>
    public static BrokenChart Make(Random random)
    {
        var chart = new BrokenChart();
        chart.files["Chart.yaml"] = "apiVersion: v2\nname: a\nversion: 0.1.0\n";
        chart.files["values.yaml"] = "a: 1\n";
        chart.files[Template] = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";
        if (random.Next(4) == 0)
        {
            chart.files["charts/sub/Chart.yaml"] = "apiVersion: v2\nname: sub\nversion: 0.1.0\n";
            chart.files["charts/sub/values.yaml"] = "b: 1\n";
            chart.files["Chart.yaml"] += random.Next(3) == 0 ? "" : "dependencies: [{name: sub, version: 0.1.0}]\n";
        }

        for (var i = random.Next(1, 4); i > 0; i--)
        {
            chart.Change(random);
        }

        return chart;
    }

    /// <summary>Writes the chart into a folder.</summary>
    public string Write(string folder)
    {
        Directory.CreateDirectory(folder);
        if (folders.Count > 0 || files.Keys.Any(k => k.StartsWith("templates/", StringComparison.Ordinal)))
        {
            files.Remove("templates");
        }

        foreach (var name in folders)
        {
            Directory.CreateDirectory(Path.Combine(folder, name));
        }

        foreach (var (path, text) in files)
        {
            var full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }

        return folder;
    }

    public override string ToString() => string.Join("; ", files.Select(f => $"{f.Key} = {f.Value.Replace("\n", "\\n", StringComparison.Ordinal)}").Concat(folders));

    private void Change(Random random)
    {
        switch (random.Next(10))
        {
            case < 3:
                var line = ChartLines[random.Next(ChartLines.Length)];
                var key = line.Split(':')[0] + ":";
                files["Chart.yaml"] = string.Concat(files.GetValueOrDefault("Chart.yaml", "").Split('\n').Where(l => l.Length > 0 && !l.StartsWith(key, StringComparison.Ordinal)).Append(line).Select(l => l + "\n"));
                break;
            case 3:
                files["values.yaml"] = Values[random.Next(Values.Length)];
                break;
            case 4:
                files["values.schema.json"] = Schemas[random.Next(Schemas.Length)];
                break;
            case < 7:
                files[Template] = Documents[random.Next(Documents.Length)] + (random.Next(4) == 0 ? "---\n" + Documents[random.Next(Documents.Length)] : "");
                break;
            case < 9:
                var (path, text) = Others[random.Next(Others.Length)];
                files[path] = text;
                break;
            default:
                Remove(random);
                break;
        }
    }

    private void Remove(Random random)
    {
        var name = ((string[])["values.yaml", Template, "Chart.yaml"])[random.Next(10) == 0 ? 2 : random.Next(2)];
        files.Remove(name);
        if (name == Template && random.Next(2) == 0)
        {
            folders.Add("templates");
        }
        else if (name == Template && random.Next(3) == 0 && !files.Keys.Any(k => k.StartsWith("templates/", StringComparison.Ordinal)))
        {
            files["templates"] = "a file";
        }
    }
}
