using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ChartGen.Texts;

/// <summary>A function for Scriban that takes a fixed number of values, called without reflection.</summary>
internal sealed class TextFunction(int count, Func<ScriptArray, object?> function) : IScriptCustomFunction
{
    public int RequiredParameterCount => count;

    public int ParameterCount => count;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        function(arguments)!;

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(function(arguments));
}
