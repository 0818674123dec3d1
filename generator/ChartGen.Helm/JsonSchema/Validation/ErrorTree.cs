using ChartGen.Helm.JsonSchema.Keywords;

namespace ChartGen.Helm.JsonSchema.Validation;

/// <summary>Turns the tree of errors into the plain list that most callers want.</summary>
internal static class ErrorTree
{
    public static IReadOnlyList<JsonSchemaError> Flatten(JsonSchemaError error)
    {
        var list = new List<JsonSchemaError>();
        Add(error, list);
        return list;
    }

    private static void Add(JsonSchemaError error, List<JsonSchemaError> list)
    {
        if (error.IsGroup || error.Keyword == "allOf")
        {
            foreach (var cause in error.Causes)
            {
                Add(cause, list);
            }
        }
        else if (error.Properties.Count > 1)
        {
            foreach (var property in error.Properties)
            {
                list.Add(error with { Properties = [property], Message = PropertyMessages.Of(error, [property]) });
            }
        }
        else
        {
            list.Add(error);
        }
    }
}
