using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>A type of the API: its fields.</summary>
internal sealed class ObjectType
{
    private readonly Dictionary<string, ObjectField> fields;

    private ObjectType(string name, IEnumerable<ObjectField> fields)
    {
        Name = name;
        Check = Checks.TypeChecks.Of(name);
        this.fields = fields.ToDictionary(f => f.Name, StringComparer.Ordinal);
        Required = [.. this.fields.Values.Where(f => f.IsRequired)];
    }

    /// <summary>Its name, such as PodSpec.</summary>
    public string Name { get; }

    /// <summary>Its name as the API reference has it, without the version before it.</summary>
    public string PlainName => Name.AsSpan().IndexOfAnyInRange('0', '9') is var digit and > 0 && Name.AsSpan(digit + 1).IndexOfAnyInRange('A', 'Z') is var upper and >= 0
        ? Name[(digit + 1 + upper)..]
        : Name;

    /// <summary>What is held against an object of this type beyond its fields; null when nothing is.</summary>
    public Action<YamlMapping, ObjectCheck>? Check { get; }

    /// <summary>The fields that must be there.</summary>
    public IReadOnlyList<ObjectField> Required { get; }

    /// <summary>The names of its fields.</summary>
    public IReadOnlyCollection<string> Names => fields.Keys;

    /// <summary>Reads a line of fields.txt.</summary>
    public static ObjectType Read(string line, IReadOnlyDictionary<string, FieldFacts> facts)
    {
        var words = line.Split(' ');
        return new ObjectType(words[0], words.Skip(1).Select(word => ObjectField.Read(word, name => facts.GetValueOrDefault($"{words[0]}.{name}", FieldFacts.None))));
    }

    /// <summary>A field by its name; null when there is none.</summary>
    public ObjectField? Find(string name) => fields.GetValueOrDefault(name);
}
