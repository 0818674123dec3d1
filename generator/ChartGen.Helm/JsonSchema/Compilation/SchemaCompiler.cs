using System.Runtime.CompilerServices;
using System.Text.Json;

using ChartGen.Helm.JsonSchema.Keywords;
using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Compilation;

/// <summary>Makes nodes of the schemas that can be reached from the root.</summary>
internal sealed class SchemaCompiler
{
    private readonly SchemaRegistry registry;
    private readonly CompiledSchemas compiled = new();

    private SchemaCompiler(JsonSchemaOptions options)
    {
        Options = options;
        registry = new SchemaRegistry(options);
    }

    public JsonSchemaOptions Options { get; }

    public static SchemaNode Compile(JsonElement schema, JsonSchemaOptions options)
    {
        var compiler = new SchemaCompiler(options);
        var uri = SchemaUri.Resolve(options.BaseUri, "") ?? options.BaseUri;
        var root = compiler.registry.Add(uri, schema, isSchemaItself: true);
        if (!options.SchemaIsTrusted)
        {
            MetaschemaCheck.Check(root, options);
        }

        var node = compiler.Node(root);
        compiler.CompileDynamicAnchors();
        return node;
    }

    /// <summary>The node of a place, made when first asked for.</summary>
    public SchemaNode Node(SchemaLocation location)
    {
        if (location.Node is { } known)
        {
            return known;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new JsonSchemaException(location.Pointer, "the schema is nested too deeply");
        }

        var node = new SchemaNode(location, compiled);
        location.Node = node;
        compiled.Count++;
        switch (location.Element.ValueKind)
        {
            case JsonValueKind.True:
            case JsonValueKind.False:
                node.Constant = location.Element.GetBoolean();
                break;
            case JsonValueKind.Object:
                node.Keywords = KeywordFamilies.Build(new KeywordBuilder(this, node));
                break;
            default:
                throw new JsonSchemaException(location.Pointer, "a schema is an object, true or false");
        }

        return node;
    }

    /// <summary>The place that a reference names, compiled.</summary>
    public SchemaNode Resolve(SchemaLocation from, string reference)
    {
        var target = registry.Find(from.Resource, reference, from);
        return Node(target);
    }

    /// <summary>From now on validations remember the resources that they go through.</summary>
    public void NeedDynamicScope() => compiled.HasDynamicScope = true;

    /// <summary>A dynamic reference may lead to an anchor that no ordinary reference leads to.</summary>
    private void CompileDynamicAnchors()
    {
        for (var before = -1; compiled.HasDynamicScope && before != compiled.Count;)
        {
            before = compiled.Count;
            foreach (var resource in registry.Resources.ToList())
            {
                foreach (var location in resource.DynamicAnchors.Values)
                {
                    Node(location);
                }

                if (resource.IsRecursiveAnchor)
                {
                    Node(resource.Root);
                }
            }
        }
    }
}
