using System.Globalization;
using System.Text;
using ChartGen.Helm.Values;
using ChartGen.Helm.Versions;

namespace ChartGen.Helm.Charts;

/// <summary>Reads and checks Chart.yaml and, of old charts, requirements.yaml.</summary>
internal sealed class MetadataReader
{
    private readonly GoMap fields = ShapeDecoder.Zero(MetadataShapes.Metadata);

    public bool Found { get; private set; }

    public string ApiVersion => (string)fields["APIVersion"]!;

    public void Read(string file, string text)
    {
        Found = true;
        try
        {
            ShapeDecoder.Decode(text, MetadataShapes.Metadata, fields);
        }
        catch (GoErrorException e)
        {
            throw new HelmException($"cannot load {file}: {e.Message}", e);
        }

        if (file == "Chart.yaml" && ApiVersion.Length == 0)
        {
            fields["APIVersion"] = "v1";
        }
    }

    /// <summary>The metadata, once all files are read.</summary>
    /// <exception cref="HelmException">Something in it is not allowed.</exception>
    public ChartMetadata Finish()
    {
        Sanitize(fields, "Name", "Description", "Home", "Icon", "Condition", "Tags", "AppVersion", "KubeVersion");
        foreach (var list in (string[])["Sources", "Keywords"])
        {
            fields[list] = new GoList([.. ((GoList)fields[list]!).Select(item => (object?)Sanitized(item as string ?? ""))]);
        }

        Require(ApiVersion.Length > 0, "chart.metadata.apiVersion is required");
        var name = (string)fields["Name"]!;
        Require(name.Length > 0, "chart.metadata.name is required");
        Require(name is not ("." or ".."), $"chart.metadata.name {GoQuote.Quote(name)} is not allowed");
        Require(name == Base(name), $"chart.metadata.name {GoQuote.Quote(name)} is invalid");
        var version = (string)fields["Version"]!;
        Require(version.Length > 0, "chart.metadata.version is required");
        Require(SemanticVersion.Parse(version) is not null, $"chart.metadata.version {GoQuote.Quote(version)} is invalid");
        Require(fields["Type"] is "" or "application" or "library", "chart.metadata.type must be application or library");
        foreach (var maintainer in (GoList)fields["Maintainers"]!)
        {
            Require(maintainer is GoMap, "maintainers must not contain empty or null nodes");
            Sanitize((GoMap)maintainer!, "Name", "Email", "URL");
        }

        var declared = fields["Dependencies"] as GoList;
        var metadata = new ChartMetadata(fields);
        if (declared is { Count: > 0 })
        {
            metadata.SetDependencies(Dependencies(declared));
        }

        return metadata;
    }

    private static List<ChartDependency> Dependencies(GoList declared)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var dependencies = new List<ChartDependency>();
        foreach (var item in declared)
        {
            Require(item is GoMap, "dependencies must not contain empty or null nodes");
            var map = (GoMap)item!;
            Sanitize(map, "Name", "Version", "Repository", "Condition");
            map["Tags"] = new GoList([.. ((GoList)map["Tags"]!).Select(tag => (object?)Sanitized(tag as string ?? ""))]);
            var dependency = new ChartDependency(map);
            Require(
                dependency.Alias.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'),
                $"dependency {GoQuote.Quote(dependency.Name)} has disallowed characters in the alias");
            var key = dependency.Alias.Length > 0 ? dependency.Alias : dependency.Name;
            Require(names.Add(key), $"more than one dependency with name or alias {GoQuote.Quote(key)}");
            dependencies.Add(dependency);
        }

        return dependencies;
    }

    private static void Require(bool condition, string problem)
    {
        if (!condition)
        {
            throw new HelmException($"validation: {problem}");
        }
    }

    // filepath.Base
    private static string Base(string path)
    {
        var trimmed = path.TrimEnd('/');
        return trimmed.Length == 0 ? "/" : trimmed[(trimmed.LastIndexOf('/') + 1)..];
    }

    private static void Sanitize(GoMap map, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            map[key] = Sanitized((string)map[key]!);
        }
    }

    // Every space is a blank, and what cannot be printed falls away.
    private static string Sanitized(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                result.Append(' ');
            }
            else if (IsPrintable(rune))
            {
                result.Append(rune.ToString());
            }
        }

        return result.ToString();
    }

    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
}
