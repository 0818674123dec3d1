namespace ChartGen.Kubernetes.Schemas;

/// <summary>What the API's description of types does not say of a field: the table facts.txt.</summary>
internal sealed record FieldFacts
{
    /// <summary>The facts about a field of which nothing is known.</summary>
    public static FieldFacts None { get; } = new();

    /// <summary>The values allowed; empty when any is.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>The smallest number allowed.</summary>
    public long? Least { get; init; }

    /// <summary>The largest number allowed.</summary>
    public long? Most { get; init; }

    /// <summary>What the text, the keys or the values must look like.</summary>
    public NameForm Form { get; init; }

    /// <summary>Fields that together are the key of a list's items.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];

    /// <summary>A field that may not be the same in two items of the list.</summary>
    public string? Unique { get; init; }

    /// <summary>Whether the server demands the field; null when the type's description says so rightly.</summary>
    public bool? Required { get; init; }

    /// <summary>Reads the words after the field's name.</summary>
    public static FieldFacts Read(IReadOnlyList<string> words)
    {
        var facts = None;
        for (var i = 0; i < words.Count; i++)
        {
            facts = words[i] switch
            {
                "required" => facts with { Required = true },
                "optional" => facts with { Required = false },
                "least" => facts with { Least = Number(words[++i]) },
                "most" => facts with { Most = Number(words[++i]) },
                "key" => facts with { Key = words[++i].Split('+') },
                "unique" => facts with { Unique = words[++i] },
                "form" => facts with { Form = Enum.Parse<NameForm>(words[++i]) },
                "one" => facts with { Allowed = words[++i].Split('|') },
                var other => throw new InvalidOperationException($"facts.txt: '{other}' is no fact"),
            };
        }

        return facts;
    }

    private static long Number(string text) => long.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
