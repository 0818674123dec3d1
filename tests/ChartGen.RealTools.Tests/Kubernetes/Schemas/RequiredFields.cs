using System.Text.RegularExpressions;
using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Kubernetes.Schemas;

/// <summary>Which fields the API's specification requires, by the type declarations of @kubernetes/client-node: those without a question mark.</summary>
internal static partial class RequiredFields
{
    /// <summary>The required fields of each type, its name in capitals.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Read()
    {
        var found = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        HashSet<string>? fields = null;
        foreach (var line in File.ReadLines(RealTool.Require("kubernetes/models.d.ts")))
        {
            if (Declaration().Match(line) is { Success: true } type)
            {
                fields = [];
                found[type.Groups[1].Value.ToUpperInvariant()] = fields;
            }
            else if (Field().Match(line) is { Success: true } field)
            {
                fields?.Add(field.Groups[1].Value);
            }
        }

        return found;
    }

    [GeneratedRegex("^export declare class (\\w+)")]
    private static partial Regex Declaration();

    [GeneratedRegex("^    '([^']+)': ")]
    private static partial Regex Field();
}
