using System.Text.RegularExpressions;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads the identities in a ConfigMap that brokers hold their data directories against: a line for each ordinal.</summary>
internal static partial class IdentityPlaces
{
    public static IEnumerable<PlaceList> Of(LintSubject subject) =>
        from owner in subject.Index.OfKind("ConfigMap")
        from entry in owner.Field("data").Entries()
        where entry.Value is YamlScalar { Text.Length: > 0 } value && value.Text.Contains(" broker ", StringComparison.Ordinal)
        let text = new EmbeddedText(owner, entry.Key.Text, (YamlScalar)entry.Value, null)
        let entries = Entries(text)
        where entries.Count >= 2
        select new PlaceList(PlaceKind.Identities, $"{owner.Title} {entry.Key.Text}", "line", "key", 0, entries);

    private static List<PlaceEntry> Entries(EmbeddedText text)
    {
        List<PlaceEntry> entries = [];
        var number = 0;
        foreach (var range in text.Value.Text.AsSpan().Split('\n'))
        {
            var line = text.Value.Text.AsSpan()[range];
            number++;
            if (line is [>= '0' and <= '9', ..] && Entry(text, line.ToString(), number) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private static PlaceEntry? Entry(EmbeddedText text, string line, int number)
    {
        var match = Line().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var spot = Spot.Later(() => text.Locate(number, 1), text.Subject);
        return PlaceEntry.Of(
            $"the identity of ordinal {match.Groups["key"].Value}",
            Facet.AtEnd("key", "is for the ordinal", match.Groups["key"].Value, spot),
            Facet.AtEnd("identity", "is", match.Groups["identity"].Value, spot));
    }

    [GeneratedRegex(@"\A(?<key>[0-9]{1,4}) (?<identity>[^\n]* broker [0-9]{1,4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
