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

    /// <summary>The version as it was given.</summary>
    public new string Text => version;

    /// <summary>The version without what a vendor hangs on it, for comparisons.</summary>
    public string Normalized { get; }

    /// <summary>Reads what <c>--kube-version</c> is given.</summary>
    /// <exception cref="HelmException">It is no version.</exception>
    public static KubernetesVersion Parse(string text)
    {
        var rest = text.TrimStart();
        var numbers = Numbers(rest.StartsWith('v') ? rest[1..] : rest);
        if (numbers.Count < 2)
        {
            throw new HelmException($"invalid kube version '{text}': " + (numbers.Count == 0 ? $"could not parse {GoQuote.Quote(text)} as version" : $"illegal version string {GoQuote.Quote(text)}"));
        }

        foreach (var number in numbers)
        {
            if (number.Length > 1 && number[0] == '0')
            {
                throw new HelmException($"invalid kube version '{text}': illegal zero-prefixed version component {GoQuote.Quote(number)} in {GoQuote.Quote(text)}");
            }

            if (!ulong.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                throw new HelmException($"invalid kube version '{text}': illegal non-numeric version component {GoQuote.Quote(number)} in {GoQuote.Quote(text)}: strconv.ParseUint: parsing {GoQuote.Quote(number)}: value out of range");
            }
        }

        var full = text.StartsWith('v') ? text : $"v{text}";
        return new(full, $"v{string.Join('.', numbers)}", numbers[0], numbers[1]);
    }

    // The longest beginning that is numbers with one point between them.
    private static List<string> Numbers(string text)
    {
        var numbers = new List<string>();
        for (var at = 0; at < text.Length && char.IsAsciiDigit(text[at]);)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            numbers.Add(text[at..end]);
            at = end < text.Length && text[end] == '.' ? end + 1 : text.Length;
        }

        return numbers;
    }

    public override string? AddressedText => Normalized;

    public override GoFunction? Method(string name) => name switch
    {
        "String" => new GoFunction(name, [], GoType.String, (_, _) => Normalized),
        "GitVersion" => new GoFunction(name, [], GoType.String, (_, _) => version),
        _ => null,
    };
}
