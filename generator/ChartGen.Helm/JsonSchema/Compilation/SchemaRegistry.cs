using System.Text.Json;

namespace ChartGen.Helm.JsonSchema.Compilation;

/// <summary>The resources of one compilation, by URI, and the way from a reference to a place.</summary>
internal sealed class SchemaRegistry(JsonSchemaOptions options)
{
    private readonly Dictionary<string, SchemaResource> resources = new(StringComparer.Ordinal);

    public IReadOnlyCollection<SchemaResource> Resources => resources.Values;

    /// <summary>Makes a document known, with all that it names. Its own references are not followed yet.</summary>
    public SchemaLocation Add(string uri, JsonElement document, bool isSchemaItself)
    {
        var root = new SchemaLocation(document, isSchemaItself ? "" : uri + "#");
        var dialect = DialectOf(root, SchemaDialect.Of(options.DefaultDraft));
        root.Resource = new SchemaResource(uri, dialect, root);
        resources.TryAdd(uri, root.Resource);
        new ResourceIndexer(this).Index(root);
        return root;
    }

    /// <summary>Gives a schema with an identifier its own resource, or its anchor.</summary>
    public void Identify(SchemaLocation location)
    {
        // An embedded resource may be of another draft, whose own keyword then names it.
        var dialect = location.IsResourceRoot ? location.Resource.Dialect : DialectOf(location, location.Resource.Dialect);
        if (!location.Element.TryGetProperty(dialect.IdKeyword, out var id) || id.ValueKind != JsonValueKind.String)
        {
            return;
        }

        var (reference, fragment) = SchemaUri.Split(id.GetString()!);
        var outer = location.Resource;
        if (reference.Length > 0)
        {
            var uri = SchemaUri.Resolve(outer.Uri, reference)
                ?? throw new JsonSchemaException(location.Pointer, $"{dialect.IdKeyword} is not a URI reference: {reference}");
            if (uri != outer.Uri || !location.IsResourceRoot)
            {
                location.Resource = new SchemaResource(uri, dialect, location);
                Register(location);
            }
        }

        if (fragment.Length > 0 && dialect.RefStandsAlone)
        {
            location.Resource.Anchors.TryAdd(fragment, location);
        }
    }

    /// <summary>The place that a reference in a resource names.</summary>
    public SchemaLocation Find(SchemaResource from, string reference, SchemaLocation location)
    {
        var (uri, fragment) = SchemaUri.Split(reference);
        var target = uri.Length == 0 ? from : FindResource(from, uri, location);
        if (fragment.Length == 0)
        {
            return target.Root;
        }

        if (fragment[0] != '/')
        {
            return target.Anchors.TryGetValue(fragment, out var anchored)
                ? anchored
                : throw new JsonSchemaException(location.Pointer, $"anchor in \"{target.Uri}#{fragment}\" not found");
        }

        var place = target.Root;
        foreach (var token in JsonPointer.Tokens(fragment)!)
        {
            place = place.Find(token)
                ?? throw new JsonSchemaException(location.Pointer, $"json-pointer in \"{target.Uri}#{fragment}\" not found");
        }

        return place;
    }

    private SchemaResource FindResource(SchemaResource from, string reference, SchemaLocation location)
    {
        var uri = SchemaUri.Resolve(from.Uri, reference)
            ?? throw new JsonSchemaException(location.Pointer, $"not a URI reference: {reference}");
        if (resources.TryGetValue(uri, out var known))
        {
            return known;
        }

        var document = options.FindDocument?.Invoke(uri) ?? Metaschemas.Find(uri)
            ?? throw new JsonSchemaException(location.Pointer, $"failing loading \"{uri}\": no such document");
        var root = Add(uri, document, isSchemaItself: false);
        if (!options.SchemaIsTrusted && Metaschemas.Find(uri) is null)
        {
            MetaschemaCheck.Check(root, options);
        }

        return resources[uri];
    }

    private void Register(SchemaLocation location)
    {
        var uri = location.Resource.Uri;
        if (!resources.TryAdd(uri, location.Resource) && resources[uri].Root != location)
        {
            throw new JsonSchemaException(location.Pointer, $"the identifier {uri} is given twice");
        }
    }

    private SchemaDialect DialectOf(SchemaLocation location, SchemaDialect otherwise)
    {
        if (location.Element.ValueKind != JsonValueKind.Object
            || !location.Element.TryGetProperty("$schema", out var schema)
            || schema.ValueKind != JsonValueKind.String)
        {
            return otherwise;
        }

        var (uri, _) = SchemaUri.Split(schema.GetString()!);
        if (SchemaDialect.OfKnown(uri) is { } dialect)
        {
            return dialect;
        }

        var document = options.FindDocument?.Invoke(uri)
            ?? throw new JsonSchemaException(location.Pointer, $"failing loading \"{uri}\": no such metaschema");
        return OfCustom(uri, document, location);
    }

    private static SchemaDialect OfCustom(string uri, JsonElement document, SchemaLocation location)
    {
        var parent = document.ValueKind == JsonValueKind.Object
            && document.TryGetProperty("$schema", out var schema)
            && schema.ValueKind == JsonValueKind.String
                ? SchemaDialect.OfKnown(SchemaUri.Split(schema.GetString()!).Uri)
                : null;
        return parent is null
            ? throw new JsonSchemaException(location.Pointer, $"the metaschema {uri} is not of a known draft")
            : new SchemaDialect(parent.Draft, uri, VocabularyReader.Read(document, parent.Draft, location));
    }
}
