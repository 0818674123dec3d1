using System.Globalization;
using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>Finds items of a list that have the same key.</summary>
internal static class ListKeys
{
    /// <summary>Adds a fault for every item whose key an earlier item has.</summary>
    public static void Check(YamlSequence list, ObjectField field, FieldPath path, ObjectCheck check)
    {
        if (field.Facts.Key.Count > 0)
        {
            Check(list, field, field.Facts.Key, path, check);
        }

        if (field.Facts.Unique is { } unique)
        {
            Check(list, field, [unique], path, check);
        }
    }

    private static void Check(YamlSequence list, ObjectField field, IReadOnlyList<string> key, FieldPath path, ObjectCheck check)
    {
        var seen = new Dictionary<string, (int Index, YamlNode Node)>(list.Items.Count, StringComparer.Ordinal);
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (list.Items[i] is not YamlMapping item || KeyOf(item, key) is not ({ } text, { } node))
            {
                continue;
            }

            if (seen.TryAdd(text, (i, node)))
            {
                continue;
            }

            path.Enter(i);
            path.Enter(key[0]);
            var first = seen[text];
            check.Add(ObjectFaultKind.Duplicate, node, $"{field.Name} has the {string.Join(" and ", key)} {text} twice, first in {field.Name}[{first.Index.ToString(CultureInfo.InvariantCulture)}]; allowed is it once", first.Node);
            path.Leave();
            path.Leave();
        }
    }

    private static (string? Text, YamlNode? Node) KeyOf(YamlMapping item, IReadOnlyList<string> key)
    {
        string? text = null;
        YamlNode? node = null;
        foreach (var name in key)
        {
            var part = item.Entries.FirstOrDefault(e => e.Key.Text == name)?.Value as YamlScalar;
            var word = part is null or { Kind: YamlScalarKind.Null } ? DefaultOf(name) : YamlScalars.KeyOf(part);
            if (string.IsNullOrEmpty(word))
            {
                return default;
            }

            text = text is null ? word : $"{text}/{word}";
            node ??= part;
        }

        return (text, node ?? item);
    }

    private static string DefaultOf(string field) => field == "protocol" ? "TCP" : "";
}
