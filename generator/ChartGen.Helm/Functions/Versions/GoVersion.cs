using ChartGen.Helm.Values;
using ChartGen.Helm.Versions;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>Masterminds' *semver.Version, with the methods that a template can use.</summary>
internal sealed class GoVersion(SemanticVersion version) : GoObject(PointerType)
{
    /// <summary>What a copy field by field gives: it leaves out the fields that are not exported, which are all.</summary>
    public static GoVersion Zero { get; } = new(new SemanticVersion(0, 0, 0, "", "", ""));

    public static T PointerType { get; } = T.PointerTo(T.Struct("semver.Version"));

    public SemanticVersion Version { get; } = version;

    public override string Text
    {
        get
        {
            var text = $"{Version.Major}.{Version.Minor}.{Version.Patch}";
            text += Version.Prerelease.Length > 0 ? "-" + Version.Prerelease : "";
            return Version.Metadata.Length > 0 ? $"{text}+{Version.Metadata}" : text;
        }
    }

    public override string JsonText => Text;

    public override IReadOnlyList<GoField> Fields =>
    [
        new("major", T.Uint64, Version.Major), new("minor", T.Uint64, Version.Minor), new("patch", T.Uint64, Version.Patch),
        new("pre", T.String, Version.Prerelease), new("metadata", T.String, Version.Metadata), new("original", T.String, Version.Original),
    ];

    public override GoFunction? Method(string name) => name switch
    {
        "Major" => Getter(name, T.Uint64, Version.Major),
        "Minor" => Getter(name, T.Uint64, Version.Minor),
        "Patch" => Getter(name, T.Uint64, Version.Patch),
        "Prerelease" => Getter(name, T.String, Version.Prerelease),
        "Metadata" => Getter(name, T.String, Version.Metadata),
        "Original" => Getter(name, T.String, Version.Original),
        "String" => Getter(name, T.String, Text),
        "IncMajor" => Getter(name, PointerType, Next(Version with { Major = Version.Major + 1, Minor = 0, Patch = 0, Prerelease = "", Metadata = "" })),
        "IncMinor" => Getter(name, PointerType, Next(Version with { Minor = Version.Minor + 1, Patch = 0, Prerelease = "", Metadata = "" })),
        "IncPatch" => Getter(name, PointerType, Next(Version with { Patch = Version.Patch + (Version.Prerelease.Length > 0 ? 0UL : 1), Prerelease = "", Metadata = "" })),
        "Compare" => Comparer(name, T.Int, order => GoBox.Int(Math.Sign(order))),
        "Equal" => Comparer(name, T.Bool, order => GoBox.Bool(order == 0)),
        "LessThan" => Comparer(name, T.Bool, order => GoBox.Bool(order < 0)),
        "LessThanEqual" => Comparer(name, T.Bool, order => GoBox.Bool(order <= 0)),
        "GreaterThan" => Comparer(name, T.Bool, order => GoBox.Bool(order > 0)),
        "GreaterThanEqual" => Comparer(name, T.Bool, order => GoBox.Bool(order >= 0)),
        _ => null,
    };

    public override bool Equals(object? obj) => obj is GoVersion other && Version == other.Version;

    public override int GetHashCode() => Version.GetHashCode();

    private static GoFunction Getter(string name, T type, object value) => new(name, [], type, (_, _) => value);

    private static GoVersion Next(SemanticVersion version)
    {
        var next = new GoVersion(version);
        return new GoVersion(version with { Original = (version.Original.StartsWith('v') ? "v" : "") + next.Text });
    }

    private GoFunction Comparer(string name, T type, Func<int, object> read) =>
        new(name, [PointerType], type, (_, a) => read(Version.CompareTo(((GoVersion)a[0]!).Version)));
}
