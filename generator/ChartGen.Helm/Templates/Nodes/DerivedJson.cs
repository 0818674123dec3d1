using ChartGen.Helm.Functions;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates.Nodes;

/// <summary>
/// <c>include "name" . | fromJson</c>, by which charts hand structures from template to template. Nothing else sees the text
/// between the two: a template that reads a few fields of it hangs on those alone.
/// </summary>
internal static class DerivedJson
{
    private const string Include = "include";
    private const string FromJson = "fromJson";

    /// <summary>Whether a pipeline begins like that, with a dot that can be looked at without doing anything.</summary>
    public static bool IsIn(List<CommandNode> commands) => commands.Count > 1
        && commands[0].Arguments is [IdentifierNode { Name: Include }, StringNode, DotNode or VariableNode or FieldNode]
        && commands[1].Arguments is [IdentifierNode { Name: FromJson }];

    /// <summary>What it gives, when the dot is all that templates are given and reads are noted; null when it must be executed.</summary>
    public static GoMap? Of(Frame frame, in Cell dot, CommandNode include) =>
        frame.Run.Options.Reads is { } reads && !frame.Run.Scope.IsInner && ReferenceEquals(include.Arguments[2].EvaluateArgument(frame, dot, GoType.Any), reads.Watched)
            ? reads.Derived(((StringNode)include.Arguments[1]).Value)
            : null;

    /// <summary>What a text gives; null when that is no map.</summary>
    public static GoMap? Parse(string text) => JsonFunctions.ToMap(text) is { IsNil: false } map ? map : null;
}
