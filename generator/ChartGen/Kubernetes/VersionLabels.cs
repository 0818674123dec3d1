using ChartGen.Helm.Yaml;
using ChartGen.Linting;

namespace ChartGen.Kubernetes;

/// <summary>Recognises labels that change with the version of a chart.</summary>
internal static class VersionLabels
{
    private static readonly string[] Known = ["helm.sh/chart", "app.kubernetes.io/version", "chart"];

    /// <summary>Whether a label holds a version.</summary>
    public static bool IsVersion(YamlEntry label, LintSubject subject) =>
        label.Value.Text() is { Length: > 0 } value
        && ((Known.Contains(label.Key.Text) && value.AsSpan().ContainsAnyInRange('0', '9')) || HasChartVersion(value, subject));

    /// <summary>Whether a text is the version of a chart or its application, or ends in it.</summary>
    public static bool HasChartVersion(string text, LintSubject subject) =>
        subject.Charts.SelectMany(c => c.Versions)
            .Any(v => v.Contains('.', StringComparison.Ordinal)
                && (Ends(text, v) || Ends(text, v.Replace('+', '_')) || Ends(text, v.Replace('.', '-'))));

    private static bool Ends(string text, string version) =>
        text.EndsWith(version, StringComparison.Ordinal)
        && (text.Length == version.Length || text[^(version.Length + 1)] is '-' or '_' or '.' or 'v');
}
