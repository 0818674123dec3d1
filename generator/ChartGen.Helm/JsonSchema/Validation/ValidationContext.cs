using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

using ChartGen.Helm.JsonSchema.Compilation;

namespace ChartGen.Helm.JsonSchema.Validation;

/// <summary>The state of one validation: where it is in the instance, which resources it came through, its errors.</summary>
internal sealed class ValidationContext(JsonSchemaOptions options, bool collecting, CompiledSchemas compiled)
{
    private const int LongestKept = 16 * 1024;

    private readonly List<(string? Name, int Index)> path = [];
    private readonly List<SchemaResource> scope = [];
    private readonly List<JsonSchemaError> errors = [];
    private int depth;
    private int depthHere;
    private long applications;

    /// <summary>False while only the verdict is wanted: then keywords stop at the first refusal and write no text.</summary>
    public bool Collecting { get; } = collecting;

    /// <summary>The limit that ended the validation; null when none did.</summary>
    public JsonSchemaError? Limit { get; private set; }

    /// <summary>The resources that the validation went through, outermost first: the dynamic scope.</summary>
    public IReadOnlyList<SchemaResource> Scope => scope;

    public int ErrorCount => errors.Count;

    public string Pointer => JsonPointer.Of(path);

    /// <summary>Begins to apply a schema; false when a limit forbids it.</summary>
    public bool Enter(SchemaNode node, JsonElement instance)
    {
        if (Limit is not null)
        {
            return false;
        }

        if (depthHere > compiled.Count)
        {
            return Stop(node, instance, "the schema's references form a cycle");
        }

        if (depth >= options.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Stop(node, instance, string.Create(CultureInfo.InvariantCulture, $"nested deeper than {depth} schemas"));
        }

        if (++applications > options.MaxApplications)
        {
            return Stop(node, instance, string.Create(CultureInfo.InvariantCulture, $"needs more than {options.MaxApplications} applications of a schema"));
        }

        depth++;
        depthHere++;
        if (compiled.HasDynamicScope)
        {
            scope.Add(node.Resource);
        }

        return true;
    }

    public void Leave(SchemaNode node)
    {
        depth--;
        depthHere--;
        if (compiled.HasDynamicScope)
        {
            scope.RemoveAt(scope.Count - 1);
        }
    }

    /// <summary>Goes down to a property, applies the schema to its value, and comes back.</summary>
    public bool ValidateProperty(SchemaNode node, string name, JsonElement value)
    {
        if (Collecting || compiled.HasDynamicScope || path.Count > 0 || value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            path.Add((name, 0));
            return ValidateBelow(node, value);
        }

        // Values are validated again when one of them has changed: the other branches of the tree are what they were.
        var raw = JsonMarshal.GetRawUtf8Value(value);
        if (node.LastValid is { } last && raw.SequenceEqual(last))
        {
            return true;
        }

        path.Add((name, 0));
        var valid = ValidateBelow(node, value);
        node.LastValid = valid && raw.Length <= LongestKept ? raw.ToArray() : node.LastValid;
        return valid;
    }

    /// <summary>Goes down to an item, applies the schema to it, and comes back.</summary>
    public bool ValidateItem(SchemaNode node, int index, JsonElement value)
    {
        path.Add((null, index));
        return ValidateBelow(node, value);
    }

    public void Add(JsonSchemaError error) => errors.Add(error);

    /// <summary>Removes the errors since the count given, and returns them.</summary>
    public IReadOnlyList<JsonSchemaError> Take(int first)
    {
        if (errors.Count == first)
        {
            return [];
        }

        var taken = errors.GetRange(first, errors.Count - first);
        errors.RemoveRange(first, errors.Count - first);
        return taken;
    }

    /// <summary>The error that was added last; null when there is none.</summary>
    public JsonSchemaError? Last => errors.Count > 0 ? errors[^1] : null;

    public void ReplaceLast(JsonSchemaError error) => errors[^1] = error;

    /// <summary>Makes one error of several that a schema has for one value, as Helm does.</summary>
    public void Group(int first, SchemaNode node, JsonElement instance)
    {
        if (errors.Count - first > 1)
        {
            var causes = Take(first);
            Add(new JsonSchemaError
            {
                InstancePointer = Pointer,
                SchemaPointer = node.Location.Pointer,
                Keyword = "",
                Actual = instance,
                Message = "validation failed",
                Causes = causes,
            });
        }
    }

    private bool ValidateBelow(SchemaNode node, JsonElement value)
    {
        var outside = depthHere;
        depthHere = 0;
        var valid = node.Validate(this, value, null);
        depthHere = outside;
        path.RemoveAt(path.Count - 1);
        return valid;
    }

    private bool Stop(SchemaNode node, JsonElement instance, string message)
    {
        Limit = new JsonSchemaError
        {
            InstancePointer = Pointer,
            SchemaPointer = node.Location.Pointer,
            Keyword = "",
            Actual = instance,
            Message = message,
        };
        return false;
    }
}
