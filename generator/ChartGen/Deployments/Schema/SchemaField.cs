using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using ChartGen.Deployments.Model;
using ChartGen.Helm.Yaml;

namespace ChartGen.Deployments.Schema;

/// <summary>Adds to one node of the exported schema what the attributes of its field say.</summary>
internal static class SchemaField
{
    public static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        var schema = context.TypeInfo.Type == typeof(DnsServers) ? DnsSchema() : node as JsonObject ?? [];
        if (context.PropertyInfo?.AttributeProvider is { } field)
        {
            Constrain(schema, field);
            Document(schema, field);
        }

        if (schema.ContainsKey("properties"))
        {
            Close(schema, context.TypeInfo);
        }

        return schema;
    }

    private static JsonObject DnsSchema() => new()
    {
        ["type"] = new JsonArray("string", "array"),
        ["pattern"] = "^auto$",
        ["items"] = new JsonObject { ["type"] = "string", ["pattern"] = Patterns.AddressWithPort },
        ["minItems"] = 1,
    };

    private static void Document(JsonObject schema, ICustomAttributeProvider field)
    {
        schema.Remove("default");
        if (Of<DescriptionAttribute>(field) is { } description)
        {
            schema.Insert(0, "description", description.Description);
        }

        if (Of<ExampleAttribute>(field) is { } example)
        {
            schema["examples"] = new JsonArray(YamlJson.Parse(example.Yaml));
        }
    }

    private static void Close(JsonObject schema, JsonTypeInfo type)
    {
        schema["additionalProperties"] = false;
        var required = type.Properties
            .Where(p => p.AttributeProvider is { } field && Of<RequiredAttribute>(field) is not null)
            .Select(p => (JsonNode)p.Name)
            .ToArray();
        schema.Remove("required");
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }
    }

    private static void Constrain(JsonObject schema, ICustomAttributeProvider field)
    {
        if (Of<RangeAttribute>(field) is { } range)
        {
            schema["minimum"] = (int)range.Minimum;
            schema["maximum"] = (int)range.Maximum;
        }

        if (Of<RegularExpressionAttribute>(field) is { } pattern)
        {
            schema["pattern"] = pattern.Pattern;
        }

        if (Of<StringLengthAttribute>(field) is { } length)
        {
            schema["maxLength"] = length.MaximumLength;
        }

        if (Of<AllowedValuesAttribute>(field) is { } allowed)
        {
            schema["enum"] = new JsonArray([.. allowed.Values.Select(v => (JsonNode)v!.ToString()!)]);
        }

        if (Of<ItemsMatchAttribute>(field) is { } items)
        {
            schema["items"]!["pattern"] = items.Pattern;
            if (items.AtLeast > 0)
            {
                schema["minItems"] = items.AtLeast;
            }
        }

        if (Of<AtLeastAttribute>(field) is { } atLeast)
        {
            schema["minItems"] = atLeast.Count;
        }

        if (Of<KeysMatchAttribute>(field) is { } keys)
        {
            schema["propertyNames"] = new JsonObject { ["pattern"] = keys.Pattern };
        }
    }

    private static T? Of<T>(ICustomAttributeProvider field)
        where T : Attribute => field.GetCustomAttributes(typeof(T), inherit: false).OfType<T>().FirstOrDefault();
}
