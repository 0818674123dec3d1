using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace ChartGen.Helm.JsonSchema.Compilation;

/// <summary>Finds the identifiers and anchors of a document, in the places where subschemas stand.</summary>
internal sealed class ResourceIndexer(SchemaRegistry registry)
{
    /// <summary>Walks a document whose root already has its resource.</summary>
    public void Index(SchemaLocation root)
    {
        if (MayNameSomething(root.Element))
        {
            Visit(root);
        }
    }

    /// <summary>A document that names nothing, as most do, need not be walked.</summary>
    private static bool MayNameSomething(JsonElement document)
    {
        if (document.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        var text = JsonMarshal.GetRawUtf8Value(document);
        return text.IndexOf("\"$id\""u8) >= 0
            || text.IndexOf("\"id\""u8) >= 0
            || text.IndexOf("nchor\""u8) >= 0
            || text.IndexOf("\\u"u8) >= 0;
    }

    private void Visit(SchemaLocation location)
    {
        var schema = location.Element;
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new JsonSchemaException(location.Pointer, "the schema is nested too deeply");
        }

        var alone = location.Resource.Dialect.RefStandsAlone && schema.TryGetProperty("$ref", out _);
        if (!alone)
        {
            registry.Identify(location);
            AddAnchors(location);
        }

        var draft = location.Resource.Dialect.Draft;
        foreach (var member in schema.EnumerateObject())
        {
            if (SchemaKeywords.Table.TryGetValue(member.Name, out var keyword) && keyword.First <= draft && draft <= keyword.Last)
            {
                VisitMember(location.Child(member.Name, member.Value), keyword.Holds);
            }
        }
    }

    private void VisitMember(SchemaLocation place, Holds holds)
    {
        if (holds == Holds.Map && place.Element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in place.Element.EnumerateObject())
            {
                Visit(place.Child(member.Name, member.Value));
            }
        }
        else if (place.Element.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in place.Element.EnumerateArray())
            {
                Visit(place.Child(index++, item));
            }
        }
        else if (holds == Holds.Schema)
        {
            Visit(place);
        }
    }

    private static void AddAnchors(SchemaLocation location)
    {
        var resource = location.Resource;
        if (resource.Dialect.Draft < JsonSchemaDraft.Draft201909)
        {
            return;
        }

        Add(location, "$anchor", resource.Anchors);
        if (resource.Dialect.Draft >= JsonSchemaDraft.Draft202012)
        {
            Add(location, "$dynamicAnchor", resource.Anchors);
            Add(location, "$dynamicAnchor", resource.DynamicAnchors);
        }
        else if (location.IsResourceRoot && location.Element.TryGetProperty("$recursiveAnchor", out var recursive))
        {
            resource.IsRecursiveAnchor = recursive.ValueKind == JsonValueKind.True;
        }
    }

    private static void Add(SchemaLocation location, string keyword, Dictionary<string, SchemaLocation> anchors)
    {
        if (location.Element.TryGetProperty(keyword, out var name)
            && name.ValueKind == JsonValueKind.String
            && !anchors.TryAdd(name.GetString()!, location)
            && anchors[name.GetString()!] != location)
        {
            throw new JsonSchemaException(location.Pointer, $"the anchor {name.GetString()} is given twice");
        }
    }
}
