using System.Collections.Concurrent;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Linting.Places;

/// <summary>
/// Finds the folder of a subchart: Helm names templates and values by the subchart's name or alias, whatever the folder is
/// called.
/// </summary>
internal sealed class SubchartFolders(ChartTexts texts)
{
    private static readonly YamlLimits Limits = new(1 << 20, 100, 50_000);

    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>The path of the file that Helm calls so, below the chart; the same when there is none.</summary>
    /// <param name="path">Such as charts/alias/templates/x.yaml.</param>
    public string Resolve(string path)
    {
        const string Charts = "charts/";
        if (!path.StartsWith(Charts, StringComparison.Ordinal) || texts.Text(path) is not null)
        {
            return path;
        }

        var prefix = "";
        var rest = path;
        while (rest.StartsWith(Charts, StringComparison.Ordinal) && rest.IndexOf('/', Charts.Length) is > 0 and var end)
        {
            prefix = Of(prefix, rest[Charts.Length..end]);
            rest = rest[(end + 1)..];
        }

        return prefix + rest;
    }

    /// <summary>The folder of a subchart below the folder of its parent, both with a slash at the end; that of the chart itself is empty.</summary>
    public string Of(string parent, string name) => known.GetOrAdd($"{parent}\n{name}", _ => Find(parent, name));

    /// <summary>The versions of all subcharts and of their applications.</summary>
    public IEnumerable<string> Versions =>
        texts.Paths.Where(p => p.StartsWith("charts/", StringComparison.Ordinal) && p.EndsWith("/Chart.yaml", StringComparison.Ordinal)).Select(Read)
            .SelectMany(c => new[] { c.Field("version").Text(), c.Field("appVersion").Text() }).OfType<string>().Distinct();

    /// <summary>The keys under which a chart gives values to the charts below it.</summary>
    /// <param name="parent">Its folder, with a slash at the end.</param>
    public IEnumerable<string> Below(string parent) =>
        Folders($"{parent}charts/").Select(f => f.Name)
            .Concat(Dependencies(parent).SelectMany(d => new[] { d.Field("name").Text(), d.Field("alias").Text() }).OfType<string>());

    private string Find(string parent, string name)
    {
        var direct = $"{parent}charts/{name}/";
        var folders = Folders($"{parent}charts/").ToArray();
        string[] wanted = [name, .. Renamed(parent, name)];
        return wanted.SelectMany(w => folders.Where(f => f.Name == w).Select(f => f.Folder)).FirstOrDefault()
            ?? direct;
    }

    // The names of the dependencies that the parent gives this alias.
    private IEnumerable<string> Renamed(string parent, string alias) =>
        from dependency in Dependencies(parent)
        where dependency.Field("alias").Text() == alias
        select dependency.Field("name").Text() ?? "";

    private IEnumerable<YamlNode> Dependencies(string parent) =>
        ((string[])["Chart.yaml", "requirements.yaml"]).SelectMany(file => Read(parent + file).Field("dependencies").Items());

    private IEnumerable<(string Name, string Folder)> Folders(string below)
    {
        foreach (var path in texts.Paths)
        {
            if (path.StartsWith(below, StringComparison.Ordinal) && path.EndsWith("/Chart.yaml", StringComparison.Ordinal)
                && path.AsSpan(below.Length).Count('/') == 1)
            {
                yield return (Read(path).Field("name").Text() ?? "", path[..^"Chart.yaml".Length]);
            }
        }
    }

    private YamlNode? Read(string path) => texts.Text(path) is { } text ? YamlReader.Read(path, text, Limits).Root : null;
}
