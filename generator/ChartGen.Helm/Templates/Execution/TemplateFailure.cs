using ChartGen.Helm.Templates.Nodes;
using ChartGen.Helm.Templates.Parsing;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Execution;

/// <summary>An error in the execution of a template: what text/template calls ExecError.</summary>
internal sealed class TemplateFailure : GoErrorException
{
    private TemplateFailure(string message, TemplatePosition position, Exception? cause)
        : base(message, cause!) => Position = position;

    public TemplatePosition Position { get; }

    public static TemplateFailure At(Definition definition, Node node, string message, Exception? cause)
    {
        var position = SourceLines.Of(definition.Source, node.Position, node.ToString());
        var text = $"template: {position.Template}:{position.Line}:{position.Column}: executing {GoQuote.Quote(definition.Name)} at <{position.Action}>: {message}";
        return new TemplateFailure(text, position, cause);
    }
}
