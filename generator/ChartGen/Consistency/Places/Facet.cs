using System.Buffers;
using System.Globalization;

namespace ChartGen.Consistency.Places;

/// <summary>One way in which an artifact says which broker an entry is for, such as the pod that a server line points to.</summary>
/// <param name="Label">What it is, the same for all entries of a list.</param>
/// <param name="Verb">How messages say it: <c>points to</c>.</param>
/// <param name="Before">The text before the number.</param>
/// <param name="Number">The number in the text; null when it holds none.</param>
/// <param name="After">The text behind the number.</param>
/// <param name="Spot">Where it stands.</param>
internal sealed record Facet(string Label, string Verb, string Before, int? Number, string After, Spot Spot)
{
    private const int MostDigits = 4;

    private static readonly SearchValues<char> FolderCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-");
    private static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789+");

    /// <summary>The text as it stands.</summary>
    public string Text => Number is { } number ? At(number) : Before;

    /// <summary>The text with another number.</summary>
    public string At(int number) => string.Create(CultureInfo.InvariantCulture, $"{Before}{number}{After}");

    /// <summary>A text that ends in a number: <c>m4</c>; null for any other.</summary>
    public static Facet? AtEnd(string label, string verb, string? text, Spot spot) =>
        text is not null && DigitsAtEnd(text) is > 0 and <= MostDigits and var digits ? Of(label, verb, text, text.Length - digits, digits, spot) : null;

    /// <summary>A path with a numbered folder: <c>/root/setup/server4/mosquitto/data</c>; null for any other.</summary>
    public static Facet? OfPath(string label, string verb, string? text, Spot spot)
    {
        // The last of several.
        for (var end = text?.Length ?? 0; end > 0;)
        {
            var start = text!.LastIndexOf('/', end - 1) + 1;
            var folder = text.AsSpan(start, end - start);
            var digits = DigitsAtEnd(folder);
            var name = folder[..^digits];
            if (digits is > 0 and <= MostDigits && name.Length > 0 && char.IsAsciiLetter(name[0]) && !name.ContainsAnyExcept(FolderCharacters))
            {
                return Of(label, verb, text, end - digits, digits, spot);
            }

            end = start - 1;
        }

        return null;
    }

    /// <summary>The DNS name or the name of a pod.</summary>
    public static Facet? OfPod(string label, string verb, string? text, Spot spot)
    {
        var host = text is null ? 0 : AfterScheme(text);
        var pod = (text ?? "").AsSpan(host);
        pod = pod.IndexOfAny('.', ':') is >= 0 and var end ? pod[..end] : pod;
        return PodAddress.TrySplit(pod, out var set) ? Of(label, verb, text!, host + set + 1, pod.Length - set - 1, spot) : null;
    }

    private static int AfterScheme(string text)
    {
        var colon = text.IndexOf("://", StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetterLower(text[0]) && !text.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters) ? colon + 3 : 0;
    }

    private static int DigitsAtEnd(ReadOnlySpan<char> text) => text.Length - 1 - text.LastIndexOfAnyExceptInRange('0', '9');

    private static Facet Of(string label, string verb, string text, int at, int digits, Spot spot) =>
        new(label, verb, text[..at], int.Parse(text.AsSpan(at, digits), CultureInfo.InvariantCulture), text[(at + digits)..], spot);
}
