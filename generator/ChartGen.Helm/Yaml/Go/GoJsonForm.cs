using ChartGen.Helm.Values;

namespace ChartGen.Helm.Yaml.Go;

/// <summary>What a struct is in JSON: a map of its exported fields.</summary>
internal static class GoJsonForm
{
    public static GoMap Of(object value)
    {
        if (value is not GoObject structure)
        {
            throw new GoErrorException($"error marshaling into JSON: json: unsupported type: {GoType.Of(value)?.Name}");
        }

        var map = new GoMap();
        foreach (var field in structure.Fields)
        {
            if (field.Name.Length > 0 && char.IsUpper(field.Name[0]))
            {
                map[field.JsonName ?? field.Name] = field.Value;
            }
        }

        return map;
    }
}
