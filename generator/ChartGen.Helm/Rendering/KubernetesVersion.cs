using System.Globalization;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Rendering;

/// <summary><c>.Capabilities.KubeVersion</c>.</summary>
internal sealed class KubernetesVersion : Structure
{
    private static readonly GoType StructType = GoType.Struct("common.KubeVersion");

    private readonly string version;

    private KubernetesVersion(string version, string normalized, string major, string minor)
        : base(
            StructType,
            new("Version", GoType.String, version),
            new("normalizedVersion", GoType.String, normalized),
            new("Major", GoType.String, major),
            new("Minor", GoType.String, minor))
    {
        this.version = version;
        Normalized = normalized;
    }

    /// <summary>The version that Helm 4.1.4 takes when it is told none.</summary>
    public static KubernetesVersion Default { get; } = new("v1.35.0", "v1.35.0", "1", "35");

    /// <summary>The version without what a vendor hangs on it, for comparisons.</summary>
    public string Normalized { get; }

    /// <summary>Reads what <c>--kube-version</c> is given.</summary>
    /// <exception cref="HelmException">It is no version.</exception>
    public static KubernetesVersion Parse(string text)
    {
        var rest = text.Trim().TrimStart('v');
        var numbers = string.Concat(rest.TakeWhile(c => char.IsAsciiDigit(c) || c == '.')).Split('.');
        if (numbers.Length < 2 || numbers.Any(n => n.Length == 0 || !uint.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            throw new HelmException($"invalid kube version '{text}': could not parse {GoQuote.Quote(text)} as version");
        }

        if (Array.Find(numbers, n => n.Length > 1 && n[0] == '0') is not null)
        {
            throw new HelmException($"invalid kube version '{text}': illegal zero-prefixed version component {GoQuote.Quote(Array.Find(numbers, n => n.Length > 1 && n[0] == '0')!)} in {GoQuote.Quote(text)}");
        }

        var full = text.StartsWith('v') ? text : $"v{text}";
        return new(full, $"v{string.Join('.', numbers)}", numbers[0], numbers[1]);
    }

    public override string? AddressedText => Normalized;

    public override GoFunction? Method(string name) => name switch
    {
        "String" => new GoFunction(name, [], GoType.String, (_, _) => Normalized),
        "GitVersion" => new GoFunction(name, [], GoType.String, (_, _) => version),
        _ => null,
    };
}
