using System.Globalization;
using System.Text.RegularExpressions;

namespace ChartGen.Consistency.Places;

/// <summary>One way in which an artifact says which broker an entry is for, such as the pod that a server line points to.</summary>
/// <param name="Label">What it is, the same for all entries of a list.</param>
/// <param name="Verb">How messages say it: <c>points to</c>.</param>
/// <param name="Before">The text before the number.</param>
/// <param name="Number">The number in the text; null when it holds none.</param>
/// <param name="After">The text behind the number.</param>
/// <param name="Spot">Where it stands.</param>
internal sealed partial record Facet(string Label, string Verb, string Before, int? Number, string After, Spot Spot)
{
    /// <summary>The text as it stands.</summary>
    public string Text => Number is { } number ? At(number) : Before;

    /// <summary>The text with another number.</summary>
    public string At(int number) => string.Create(CultureInfo.InvariantCulture, $"{Before}{number}{After}");

    /// <summary>A text that ends in a number: <c>m4</c>; null for any other.</summary>
    public static Facet? AtEnd(string label, string verb, string? text, Spot spot) => Of(label, verb, text, EndingNumber(), spot);

    /// <summary>A path with a numbered folder: <c>/root/setup/server4/mosquitto/data</c>; null for any other.</summary>
    public static Facet? OfPath(string label, string verb, string? text, Spot spot) => Of(label, verb, text, NumberedFolder(), spot);

    /// <summary>The DNS name or the name of a pod.</summary>
    public static Facet? OfPod(string label, string verb, string? text, Spot spot) => Of(label, verb, text, PodNumber(), spot);

    private static Facet? Of(string label, string verb, string? text, Regex form, Spot spot)
    {
        var match = form.Match(text ?? "");
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["n"];
        return new Facet(label, verb, text![..number.Index], int.Parse(number.ValueSpan, CultureInfo.InvariantCulture), text[(number.Index + number.Length)..], spot);
    }

    [GeneratedRegex(@"(?<![0-9])(?<n>[0-9]{1,4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex EndingNumber();

    [GeneratedRegex(@"(?<=(?:\A|/)[A-Za-z][A-Za-z_-]*)(?<n>[0-9]{1,4})(?=/|\z)", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex NumberedFolder();

    [GeneratedRegex(@"\A(?:[a-z][a-z0-9+]*://)?[a-z](?:[a-z0-9-]*[a-z0-9])?-(?<n>0|[1-9][0-9]{0,3})(?=[.:]|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex PodNumber();
}
