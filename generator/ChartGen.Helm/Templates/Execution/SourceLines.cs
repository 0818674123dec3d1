using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Execution;

/// <summary>Finds line and column of a place.</summary>
internal static class SourceLines
{
    public static TemplatePosition Of(TemplateSource source, int position, string? action)
    {
        var before = source.Text.AsSpan(0, position);
        var lineStart = before.LastIndexOf('\n') + 1;
        return new TemplatePosition(source.Name, before.Count('\n') + 1, GoText.ByteCount(before[lineStart..]), action);
    }
}
