using System.Text.Json;

using ChartGen.Helm.JsonSchema.Compilation;
using ChartGen.Helm.JsonSchema.Keywords;

namespace ChartGen.Helm.JsonSchema.Validation;

/// <summary>A compiled (sub)schema: true, false, or its keywords in the order in which they are applied.</summary>
internal sealed class SchemaNode(SchemaLocation location, CompiledSchemas compiled)
{
    public SchemaLocation Location { get; } = location;

    /// <summary>The resource of the place, which is asked for at every step.</summary>
    public SchemaResource Resource { get; } = location.Resource;

    public CompiledSchemas Compiled { get; } = compiled;

    /// <summary>The schemas true and false; null for an object.</summary>
    public bool? Constant { get; set; }

    public Keyword[] Keywords { get; set; } = [];

    /// <summary>The JSON of a value below the root that was valid last; null when none is kept.</summary>
    public byte[]? LastValid { get; set; }

    /// <summary>Whether a keyword needs to know which properties and items the others have evaluated.</summary>
    public bool TracksEvaluation { get; set; }

    /// <summary>
    /// Applies the schema. What it evaluates is told to <paramref name="outer"/>, when somebody wants to know and it is
    /// valid.
    /// </summary>
    public bool Validate(ValidationContext context, JsonElement instance, Evaluation? outer)
    {
        if (Constant is { } constant)
        {
            return constant || Refuse(context, instance);
        }

        if (!context.Enter(this, instance))
        {
            return false;
        }

        var evaluation = TracksEvaluation || outer is not null ? new Evaluation() : null;
        var first = context.ErrorCount;
        var valid = true;
        foreach (var keyword in Keywords)
        {
            if (!keyword.Validate(context, instance, evaluation))
            {
                valid = false;
                if (!context.Collecting || keyword.EndsValidation)
                {
                    break;
                }
            }
        }

        context.Leave(this);
        if (valid)
        {
            outer?.Merge(evaluation!);
        }
        else
        {
            context.Group(first, this, instance);
        }

        return valid;
    }

    private bool Refuse(ValidationContext context, JsonElement instance)
    {
        if (context.Collecting)
        {
            context.Add(new JsonSchemaError
            {
                InstancePointer = context.Pointer,
                SchemaPointer = Location.Pointer,
                Keyword = "false",
                SchemaValue = Location.Element,
                Actual = instance,
                Message = "false schema",
            });
        }

        return false;
    }
}
