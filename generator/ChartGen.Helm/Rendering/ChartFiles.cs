using System.Collections.Concurrent;
using ChartGen.Helm.Archives;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Values;
using ChartGen.Helm.Values.Reads;
using ChartGen.Helm.Yaml;

namespace ChartGen.Helm.Rendering;

/// <summary><c>.Files</c>: the files of a chart that are nothing else. Templates cannot change them, so all renders share them.</summary>
internal sealed class ChartFiles : GoMap
{
    private static readonly GoType FilesType = GoType.Named("engine.files", GoType.MapOf(GoType.ByteSlice));

    private readonly ConcurrentDictionary<string, string> texts;
    private readonly GoFunction get;

    private ChartFiles(ChartFiles origin, MapWatch? watch)
        : base(origin, watch)
    {
        texts = origin.texts;
        get = Get();
    }

    public ChartFiles(IEnumerable<ChartFile> files)
        : base(FilesType)
    {
        texts = new(StringComparer.Ordinal);
        get = Get();
        foreach (var file in files)
        {
            this[file.Path] = GoList.OfBytes(file.Content);
        }
    }

    public override GoFunction? Method(string name) => name switch
    {
        "Get" => get,
        "GetBytes" => new GoFunction(name, [GoType.String], GoType.ByteSlice, (_, a) => this[(string)a[0]!] ?? GoList.Nil(GoType.ByteSlice)),
        "Glob" => new GoFunction(name, [GoType.String], FilesType, (_, a) => Glob((string)a[0]!)),
        "AsConfig" => new GoFunction(name, [], GoType.String, (_, _) => Flat(TextOf)),
        "AsSecrets" => new GoFunction(name, [], GoType.String, (_, _) => Flat(path => Convert.ToBase64String(Bytes(path)))),
        "Lines" => new GoFunction(name, [GoType.String], GoType.StringSlice, (_, a) => Lines((string)a[0]!)),
        _ => null,
    };

    private protected override GoMap Copied(MapWatch? copyWatch) => new ChartFiles(this, copyWatch);

    private GoFunction Get() => new("Get", [GoType.String], GoType.String, (_, a) => TextOf((string)a[0]!));

    private ReadOnlySpan<byte> Bytes(string path) => this[path] is GoList list && list.TryGetBytes(out var bytes) ? bytes : [];

    private string TextOf(string path) => !ContainsKey(path) ? ""
        : texts.TryGetValue(path, out var known) ? known
        : texts.GetOrAdd(path, GoText.FromBytes(Bytes(path)));

    private ChartFiles Glob(string pattern)
    {
        var glob = FileGlob.Parse(pattern) ?? FileGlob.Parse("**")!;
        var found = new ChartFiles([]);
        foreach (var (path, content) in this)
        {
            if (glob.IsMatch(path))
            {
                found[path] = content;
            }
        }

        return found;
    }

    private string Flat(Func<string, string> content)
    {
        var map = new GoMap(GoType.StringMap);
        foreach (var path in SortedKeys)
        {
            map[path[(path.LastIndexOf('/') + 1)..]] = content(path);
        }

        try
        {
            var yaml = GoYaml.ToYaml(map);
            return yaml.EndsWith('\n') ? yaml[..^1] : yaml;
        }
        catch (GoErrorException)
        {
            // Helm swallows it here.
            return "";
        }
    }

    private GoList Lines(string path)
    {
        var text = TextOf(path);
        return text.Length == 0 ? GoList.OfStrings([]) : GoList.OfStrings((text.EndsWith('\n') ? text[..^1] : text).Split('\n'));
    }
}
