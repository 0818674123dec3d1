using ChartGen.Findings.Fixes;
using ChartGen.Helm.Yaml;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>Walks through one object beside the types of its kind.</summary>
internal sealed class ObjectCheck(string kind)
{
    private readonly List<ObjectFault> faults = [];
    private readonly FieldPath path = new();
    private ScalarCheck? scalars;

    private ScalarCheck Scalars => scalars ??= new ScalarCheck(this);

    /// <summary>What is wrong with the object.</summary>
    public IReadOnlyList<ObjectFault> Check(YamlMapping root, ObjectType type)
    {
        Object(root, type);
        Checks.MetadataCheck.Check(root, kind, this);
        return faults;
    }

    /// <summary>Adds a fault where the check is, or below it.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="node">The node.</param>
    /// <param name="message">What is, and what is allowed.</param>
    /// <param name="other">The other node of a pair.</param>
    /// <param name="below">The rest of the path, such as <c>.name</c> or <c>[0]</c>.</param>
    /// <param name="mend">What to write in place of the node, where that is certain.</param>
    public void Add(ObjectFaultKind fault, YamlNode node, string message, YamlNode? other = null, string below = "", string? mend = null) =>
        faults.Add(new ObjectFault(fault, (path + below).TrimStart('.'), node, message) { Other = other, Mend = mend });

    private void Object(YamlMapping mapping, ObjectType type)
    {
        var required = type.Required.Count;
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var entry = mapping.Entries[i];
            var name = YamlScalars.KeyOf(entry.Key);
            path.Enter(name);
            if (type.Find(name) is not { } field)
            {
                Unknown(mapping, entry, name, type);
            }
            else if (entry.Value is not YamlScalar { Kind: YamlScalarKind.Null })
            {
                required -= field.IsRequired ? 1 : 0;
                Value(entry.Value, field, field.Container, name);
            }

            path.Leave();
        }

        if (required > 0)
        {
            Missing(mapping, type);
        }

        type.Check?.Invoke(mapping, this);
    }

    private void Unknown(YamlMapping mapping, YamlEntry entry, string name, ObjectType type)
    {
        var where = type.Name == kind ? kind : type.PlainName;
        var mend = SameLetters.Only(name, type.Names) is { } meant && mapping.Find(meant) is null ? meant : Suggestions.Certain(name, entry.Value, mapping, type);
        Add(ObjectFaultKind.UnknownField, entry.Key, $"'{Found.Short(name)}' is no field of {where}; {Suggestions.For(name, type)}", mend: mend);
    }

    private void Missing(YamlMapping mapping, ObjectType type)
    {
        foreach (var field in type.Required)
        {
            var entry = mapping.Entries.FirstOrDefault(e => YamlScalars.KeyOf(e.Key) == field.Name);
            if (entry is null || entry.Value is YamlScalar { Kind: YamlScalarKind.Null })
            {
                path.Enter(field.Name);
                Add(ObjectFaultKind.Missing, entry?.Value ?? mapping, entry is null ? $"{field.Name} is missing here; it is required" : $"{field.Name} is null, which is as if it were missing; it is required");
                path.Leave();
            }
        }
    }

    private void Value(YamlNode node, ObjectField field, ReadOnlySpan<char> container, string name)
    {
        if (container.Length == 0)
        {
            Single(node, field, name);
        }
        else if (container[0] == '[')
        {
            List(node, field, container[1..], name);
        }
        else
        {
            Map(node, field, container[1..], name);
        }
    }

    private void Single(YamlNode node, ObjectField field, string name)
    {
        if (field.Form == FieldForm.Object)
        {
            var type = field.Type;
            if (node is YamlMapping mapping)
            {
                Object(mapping, type);
            }
            else if (node is YamlScalar { Kind: YamlScalarKind.Null } && type.Required.Count > 0)
            {
                Object(new YamlMapping(node.Location, []), type);
            }
            else if (node is not YamlScalar { Kind: YamlScalarKind.Null })
            {
                Add(ObjectFaultKind.WrongType, node, $"{name} is {Found.Words(node)}; expected is a mapping ({type.PlainName})");
            }
        }
        else if (field.Form != FieldForm.Anything)
        {
            Scalars.Check(node, field, name);
        }
    }

    private void List(YamlNode node, ObjectField field, ReadOnlySpan<char> inner, string name)
    {
        if (node is not YamlSequence list)
        {
            Add(ObjectFaultKind.WrongType, node, $"{name} is {Found.Words(node)}; expected is a list");
            return;
        }

        for (var i = 0; i < list.Items.Count; i++)
        {
            path.Enter(i);
            Value(list.Items[i], field, inner, name);
            path.Leave();
        }

        if (list.Items.Count == 0 && field.IsRequired && field.Facts.Required == true)
        {
            Add(ObjectFaultKind.Missing, node, $"{name} is empty; at least one item is required");
        }
        else if (list.Items.Count > 1 && field.Facts is { Key.Count: > 0 } or { Unique: not null })
        {
            ListKeys.Check(list, field, path, this);
        }
    }

    private void Map(YamlNode node, ObjectField field, ReadOnlySpan<char> inner, string name)
    {
        if (node is not YamlMapping map)
        {
            Add(ObjectFaultKind.WrongType, node, $"{name} is {Found.Words(node)}; expected is a mapping");
            return;
        }

        for (var i = 0; i < map.Entries.Count; i++)
        {
            var entry = map.Entries[i];
            var key = YamlScalars.KeyOf(entry.Key);
            path.EnterKey(key);
            if (field.Facts.Form != NameForm.Any && NameForms.AllowedKey(field.Facts.Form, key) is { } allowed)
            {
                Add(ObjectFaultKind.BadName, entry.Key, $"'{Found.Short(key)}' is no key that {name} can have; {allowed}");
            }

            if (entry.Value is not YamlScalar { Kind: YamlScalarKind.Null })
            {
                Value(entry.Value, field, inner, key);
            }

            path.Leave();
        }
    }
}
