using System.Text;
using ChartGen.Output;

namespace ChartGen.Findings;

/// <summary>What stays the same of a finding when lines above it come and go: rule, file and message.</summary>
internal static class Fingerprint
{
    /// <summary>The fingerprint of each finding, in hexadecimal digits. Equal findings are told apart by their order.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. findings.Select(f =>
        {
            var text = $"{f.Rule.Id}\n{f.Location.File}\n{f.Message}";
            var count = seen[text] = seen.GetValueOrDefault(text) + 1;
            return Sha256Sum.Of(Encoding.UTF8.GetBytes(count == 1 ? text : $"{text}\n{count}"));
        })];
    }
}
