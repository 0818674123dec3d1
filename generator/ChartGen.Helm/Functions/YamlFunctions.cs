using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using ChartGen.Helm.Yaml;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>Helm's functions for YAML and TOML.</summary>
internal static class YamlFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("toYaml", [T.Any], T.String, (context, a) => Forgiving(context, a[0]));
        registry.Add("mustToYaml", [T.Any], T.String, (context, a) => ToYaml(context, a[0]));
        registry.Add("toYamlPretty", [T.Any], T.String, (context, a) => Forgiving(context, a[0], isPretty: true));
        registry.Add("fromYaml", [T.String], T.AnyMap, (_, a) => FromYaml((string)a[0]!));
        registry.Add("fromYamlArray", [T.String], T.AnySlice, (_, a) => FromYamlArray((string)a[0]!));
        registry.Add("toToml", [T.Any], T.String, (context, a) => ToToml(context, a[0]));
        registry.Add("fromToml", [T.String], T.AnyMap, (_, a) => FromToml((string)a[0]!));
    }

    private static string ToYaml(FunctionContext context, object? value, bool isPretty = false)
    {
        context.ReadAll(value);
        var yaml = isPretty ? GoYaml.ToPrettyYaml(value) : GoYaml.ToYaml(value);
        return yaml.EndsWith('\n') ? yaml[..^1] : yaml;
    }

    // What cannot be written is nothing.
    private static string Forgiving(FunctionContext context, object? value, bool isPretty = false)
    {
        try
        {
            return ToYaml(context, value, isPretty);
        }
        catch (GoErrorException)
        {
            return "";
        }
    }

    private static GoMap FromYaml(string text)
    {
        try
        {
            return GoYaml.MapFromYaml(text);
        }
        catch (GoErrorException exception)
        {
            return new GoMap { { "Error", exception.Message } };
        }
    }

    private static GoList FromYamlArray(string text)
    {
        try
        {
            return GoYaml.ListFromYaml(text);
        }
        catch (GoErrorException exception)
        {
            return GoList.Of(exception.Message);
        }
    }

    private static string ToToml(FunctionContext context, object? value)
    {
        context.ReadAll(value);
        if (value is null)
        {
            throw new GoErrorException("reflect: call of reflect.Value.Type on zero Value");
        }

        try
        {
            return TomlWriter.Write(value);
        }
        catch (GoErrorException exception)
        {
            return exception.Message;
        }
    }

    private static GoMap FromToml(string text)
    {
        try
        {
            return TomlReader.Read(text);
        }
        catch (GoErrorException exception)
        {
            return new GoMap { { "Error", exception.Message } };
        }
    }
}
