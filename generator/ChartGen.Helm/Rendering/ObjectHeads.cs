using System.Text;
using System.Text.Json;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Rendering;

/// <summary>Reads the documents of a rendered file, or of a file of crds/, as <c>helm lint</c> does (k8s.io/apimachinery, util/yaml).</summary>
public static class ObjectHeads
{
    private static readonly StructShape Head = new(
        "rules.k8sYamlStruct",
        "k8sYamlStruct",
        new("apiVersion", "APIVersion", GoShape.Text),
        new("kind", "Kind", GoShape.Text),
        new("metadata", "Metadata", new StructShape(
            "rules.k8sYamlMetadata",
            "k8sYamlMetadata",
            new("namespace", "Namespace", GoShape.Text),
            new("name", "Name", GoShape.Text))));

    /// <summary>The documents; after the first that is no object nothing more is read, as in Helm.</summary>
    /// <param name="text">The text of the file.</param>
    public static IEnumerable<ObjectHead> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var (start, document) in Split(text))
        {
            var head = HeadOf(start, document);
            yield return head;
            if (head.Fault is not null)
            {
                yield break;
            }
        }
    }

    private static ObjectHead HeadOf(int start, string document)
    {
        if (start == 0 && document.AsSpan().TrimStart() is ['{', ..] && BreaksOff(document))
        {
            return new ObjectHead(start, document, "what follows the JSON is no JSON", false, "", "", "");
        }

        var fields = ShapeDecoder.Zero(Head);
        try
        {
            var isEmpty = Yaml.GoYaml.Read(document, floats: false, out _) is null;
            ShapeDecoder.Decode(document, Head, fields);
            var name = (fields["Metadata"] as GoMap)?["Name"] as string ?? "";
            return new ObjectHead(start, document, null, isEmpty, (string)fields["APIVersion"]!, (string)fields["Kind"]!, name);
        }
        catch (GoErrorException e)
        {
            return new ObjectHead(start, document, e.Message, false, "", "", "");
        }
    }

    // Whether it begins with JSON and goes on with something else. What is no JSON from the beginning on is read as YAML.
    private static bool BreaksOff(string document)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(document), new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = 10_000 });
        var hasValue = false;
        try
        {
            while (reader.Read())
            {
                hasValue |= reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.EndObject;
            }

            return false;
        }
        catch (JsonException)
        {
            return hasValue;
        }
    }

    // A line of --- with nothing or a comment behind it ends a document; before the first line it belongs to the document.
    private static IEnumerable<(int Start, string Text)> Split(string text)
    {
        var from = 0;
        for (var at = 0; at < text.Length;)
        {
            var feed = text.IndexOf('\n', at);
            var end = feed < 0 ? text.Length : feed + 1;
            if (at > from && text.AsSpan(at, end - at) is ['-', '-', '-', .. var rest] && rest.Trim() is [] or ['#', ..])
            {
                yield return (from, text[from..at]);
                from = end;
            }

            at = end;
        }

        if (from < text.Length)
        {
            yield return (from, text[from..]);
        }
    }
}
