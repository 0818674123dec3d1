namespace ChartGen.Helm.Templates;

/// <summary>A place in a template file.</summary>
/// <param name="Template">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The byte in the line, from 0 as Go counts.</param>
/// <param name="Action">The action there, as Go prints it, such as <c>{{.Values.a}}</c>; null for text.</param>
public readonly record struct TemplatePosition(string Template, int Line, int Column, string? Action);
