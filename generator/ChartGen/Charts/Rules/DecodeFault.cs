using System.Text.RegularExpressions;

namespace ChartGen.Charts.Rules;

/// <summary>Puts what Go's decoder says of a document into words that do not need Go.</summary>
internal static partial class DecodeFault
{
    public static string Plain(string fault)
    {
        var match = WrongType().Match(fault);
        if (!match.Success)
        {
            return fault.Split('\n')[0];
        }

        var kind = match.Groups["kind"].Value switch
        {
            "array" => "a list",
            "object" => "a mapping",
            "bool" => "a boolean",
            "string" => "a text",
            _ => "a number",
        };
        return match.Groups["field"] is { Success: true } field ? $"{field.Value} is {kind}, which it may not be" : $"the document is {kind} and no mapping";
    }

    [GeneratedRegex(@"cannot unmarshal (?<kind>\w+) into Go (value|struct field \w+\.(?<field>[\w.]+))", RegexOptions.CultureInvariant)]
    private static partial Regex WrongType();
}
