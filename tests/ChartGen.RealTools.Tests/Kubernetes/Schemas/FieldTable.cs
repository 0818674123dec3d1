using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using k8s;
using k8s.Models;

namespace ChartGen.RealTools.Tests.Kubernetes.Schemas;

/// <summary>Makes fields.txt: the kinds of the Kubernetes API and the fields of their types, from the models of two clients.</summary>
internal sealed class FieldTable(IReadOnlyDictionary<string, IReadOnlySet<string>> required)
{
    private const string Head = """
        # The kinds of the Kubernetes API, and the fields of the types that an object of theirs can hold. A test makes this file, from
        # the models of KubernetesClient 21.0.8 and what @kubernetes/client-node 2.0.1 says is required; it is not edited by hand.
        # A line of a kind: apiVersion, kind, type. A line of a type: its name, then its fields, name:form; ! after the name: required.
        # Forms: none string, b boolean, i and l whole numbers of 32 and 64 bits, d number, q quantity, x number or string, t time,
        # y base64, o anything, or a type; [ before it: a list of these, { a map to these.

        """;

    // What 1.35 has and the models, which are of a later release, no longer have.
    private static readonly Dictionary<string, string> Earlier = new(StringComparer.Ordinal) { ["PodSpec"] = " workloadRef:o" };

    private readonly SortedDictionary<string, string> lines = new(StringComparer.Ordinal);

    /// <summary>The text of the table.</summary>
    public string Make()
    {
        // Lists are read item by item, and what has no metadata is an answer of the server.
        var kinds = ClientModels.All
            .Where(k => k.Value.GetProperty("Items") is null && k.Value.GetProperty("Metadata") is not null && k.Key.Kind != "Status")
            .Select(k => (Version: k.Key.ApiVersion, k.Key.Kind, Type: k.Value))
            .OrderBy(k => k.Version, StringComparer.Ordinal).ThenBy(k => k.Kind, StringComparer.Ordinal);
        var text = new StringBuilder(Head);
        foreach (var (version, kind, type) in kinds)
        {
            text.Append(version).Append(' ').Append(kind).Append(' ').Append(NameOf(type)).Append('\n');
            Describe(type, isKind: true);
        }

        foreach (var line in lines.Values)
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    private void Describe(Type type, bool isKind = false)
    {
        var name = NameOf(type);
        if (!lines.TryAdd(name, ""))
        {
            return;
        }

        var musts = required.GetValueOrDefault(type.Name.ToUpperInvariant());
        var line = new StringBuilder(name);
        foreach (var property in type.GetProperties())
        {
            if (property.GetCustomAttribute<JsonPropertyNameAttribute>() is { } json)
            {
                // Nobody writes a status; what stands in it is not looked at.
                var form = isKind && json.Name == "status" ? "{o" : FormOf(property.PropertyType);
                line.Append(' ').Append(json.Name).Append(musts?.Contains(json.Name) == true ? "!" : "").Append(form.Length == 0 ? "" : ":").Append(form);
            }
        }

        lines[name] = line.Append(Earlier.GetValueOrDefault(name, "")).ToString();
    }

    private string FormOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
        {
            var arguments = type.GetGenericArguments();
            return (arguments.Length == 2 ? "{" : "[") + FormOf(arguments[^1]);
        }

        var form = type.Name switch
        {
            nameof(String) => "",
            nameof(Boolean) => "b",
            nameof(Int32) => "i",
            nameof(Int64) => "l",
            nameof(Double) => "d",
            nameof(ResourceQuantity) => "q",
            nameof(IntOrString) => "x",
            nameof(DateTime) => "t",
            "Byte[]" => "y",
            nameof(Object) => "o",
            _ => NameOf(type),
        };
        if (form == NameOf(type))
        {
            Describe(type);
        }

        return form;
    }

    private static string NameOf(Type type) => type.Name.StartsWith("V1", StringComparison.Ordinal) && char.IsAsciiLetterUpper(type.Name[2]) ? type.Name[2..] : type.Name;
}
