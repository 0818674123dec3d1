namespace ChartGen.Helm.JsonSchema.Formats;

/// <summary>The formats that Helm checks, by name.</summary>
internal static class FormatChecks
{
    /// <summary>
    /// The check of a format, which says what is wrong with a text in Helm's words, or null; null for a format that is
    /// not checked.
    /// </summary>
    public static Func<string, string?>? Find(string name) => name switch
    {
        "regex" => RegexFormat.Check,
        "date" => DateFormat.Check,
        "time" => TimeFormat.Check,
        "date-time" => DateTimeFormat.Check,
        "duration" => DurationFormat.Check,
        "period" => PeriodFormat.Check,
        "email" => EmailFormat.Check,
        "hostname" => HostNameFormat.Check,
        "ipv4" => Ipv4Format.Check,
        "ipv6" => Ipv6Format.Check,
        "uuid" => UuidFormat.Check,
        "json-pointer" => JsonPointerFormat.Check,
        "relative-json-pointer" => JsonPointerFormat.CheckRelative,
        "uri" or "iri" => UriFormat.CheckAbsolute,
        "uri-reference" or "iri-reference" => UriFormat.CheckReference,
        "uri-template" => UriTemplateFormat.Check,
        _ => null,
    };
}
