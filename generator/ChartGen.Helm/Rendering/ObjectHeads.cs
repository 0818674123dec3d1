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
    /// <param name="before">The documents of a file that has most of them too, in the same order; null when there is none.</param>
    public static IEnumerable<ObjectHead> Read(string text, IReadOnlyList<ObjectHead>? before = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var number = 0;
        foreach (var (start, document) in Documents(text))
        {
            var known = before is not null && number < before.Count && before[number].Text == document ? before[number] : null;
            var head = known is null ? HeadOf(start, document) : known with { Start = start };
            number++;
            yield return head;
            if (head.Fault is not null)
            {
                yield break;
            }
        }
    }

    // A file that begins with a JSON object is read as JSON as far as it is any, and then as YAML.
    private static IEnumerable<(int Start, string Text)> Documents(string text)
    {
        var from = 0;
        foreach (var end in text.StartsWith('{') ? EndsOfJson(text) : [])
        {
            yield return (from, text[from..end]);
            from = end;
        }

        foreach (var document in Split(text, from))
        {
            yield return document;
        }
    }

    private static ObjectHead HeadOf(int start, string document)
    {
        if (PlainManifest.TryRead(start, document, out var plain))
        {
            return plain;
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

    // Where each of the JSON objects ends with which the text begins.
    private static List<int> EndsOfJson(string text)
    {
        var ends = new List<int>();
        var bytes = Encoding.UTF8.GetBytes(text);
        var (at, end) = (0, 0);
        while (bytes.AsSpan(at).TrimStart(" \t\r\n"u8) is [(byte)'{', ..])
        {
            var reader = new Utf8JsonReader(bytes.AsSpan(at), new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = 10_000 });
            try
            {
                reader.Read();
                reader.Skip();
            }
            catch (JsonException)
            {
                break;
            }

            end += Encoding.UTF8.GetCharCount(bytes.AsSpan(at, (int)reader.BytesConsumed));
            at += (int)reader.BytesConsumed;
            ends.Add(end);
        }

        return ends;
    }

    // A line of --- with nothing or a comment behind it ends a document; before the first line it belongs to the document.
    private static IEnumerable<(int Start, string Text)> Split(string text, int from)
    {
        for (var at = from; at < text.Length;)
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
