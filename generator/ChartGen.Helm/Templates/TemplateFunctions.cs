using ChartGen.Helm.Functions;

namespace ChartGen.Helm.Templates;

/// <summary>All functions that templates can call: those of Helm 4.1.4.</summary>
public static class TemplateFunctions
{
    /// <summary>The functions by name.</summary>
    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        .. FunctionTable.All.Values.OrderBy(function => function.Name, StringComparer.Ordinal).Select(function => new TemplateFunction(
            function.Name,
            FunctionTable.Families[function.Name],
            [.. function.Parameters.Select(type => type.Name)],
            function.IsVariadic,
            function.Result.Name,
            FunctionDifferences.Of(function.Name))),
    ];
}
