using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Consistency.Places;

/// <summary>Reads the identities in a ConfigMap that brokers hold their data directories against: a line for each ordinal.</summary>
internal static class IdentityPlaces
{
    private const int MostDigits = 4;

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
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        if (blank is < 1 or > MostDigits || line.AsSpan(0, blank).ContainsAnyExceptInRange('0', '9')
            || !IsIdentity(line.AsSpan(blank + 1)))
        {
            return null;
        }

        var key = line[..blank];
        var spot = Spot.Later(() => text.Locate(number, 1), text.Subject);
        return PlaceEntry.Of(
            $"the identity of ordinal {key}",
            Facet.AtEnd("key", "is for the ordinal", key, spot),
            Facet.AtEnd("identity", "is", line[(blank + 1)..], spot));
    }

    // Anything, `broker` and a number.
    private static bool IsIdentity(ReadOnlySpan<char> text)
    {
        var digits = text.Length - 1 - text.LastIndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= MostDigits && text[..^digits].EndsWith(" broker ");
    }
}
