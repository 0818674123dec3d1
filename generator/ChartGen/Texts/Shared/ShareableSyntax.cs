using Scriban.Syntax;

namespace ChartGen.Texts.Shared;

/// <summary>
/// Tells whether a source keeps to the statements of which all effects are recorded. What is not named here may be
/// good as well; then it is rendered for each deployment.
/// </summary>
internal static class ShareableSyntax
{
    /// <summary>Whether it does.</summary>
    /// <param name="page">The source.</param>
    /// <param name="variables">Takes the names of the variables and functions that it sets.</param>
    public static bool Allows(ScriptPage page, ISet<string> variables) =>
        page.FrontMatter is null && page.Body is { } body && Allows(body, variables, inFunction: false, inLoop: false);

    private static bool Allows(ScriptNode node, ISet<string> variables, bool inFunction, bool inLoop)
    {
        switch (node)
        {
            case ScriptAssignExpression { Target: ScriptVariableGlobal target }:
                variables.Add(target.Name);
                break;
            case ScriptFunction { NameOrDoToken: ScriptVariableGlobal name }:
                variables.Add(name.Name);
                (inFunction, inLoop) = (true, false);
                break;
            case ScriptForStatement { Variable: ScriptVariableGlobal } and not ScriptTableRowStatement:
                inLoop = true;
                break;
            case ScriptReturnStatement when inFunction:
            case ScriptBreakStatement when inLoop:
            case ScriptContinueStatement when inLoop:
            case ScriptBlockStatement or ScriptRawStatement or ScriptEscapeStatement or ScriptExpressionStatement or ScriptEndStatement or ScriptNopStatement:
            case ScriptIfStatement or ScriptElseStatement:
            case ScriptVariableGlobal or ScriptMemberExpression or ScriptIndexerExpression or ScriptLiteral or ScriptNestedExpression or ScriptArrayInitializerExpression or ScriptObjectInitializerExpression or ScriptObjectMember:
            case ScriptPipeCall or ScriptFunctionCall or ScriptNamedArgument or ScriptParameter:
            case ScriptUnaryExpression or ScriptBinaryExpression or ScriptConditionalExpression:
            case ScriptToken or ScriptKeyword or ScriptIdentifier:
                break;
            default:
                if (node is not ScriptList)
                {
                    return false;
                }

                break;
        }

        for (var i = 0; i < node.ChildrenCount; i++)
        {
            if (node.GetChildren(i) is { } child && !Allows(child, variables, inFunction, inLoop))
            {
                return false;
            }
        }

        return true;
    }
}
