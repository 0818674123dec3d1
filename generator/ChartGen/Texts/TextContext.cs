using Scriban;
using Scriban.Runtime;

namespace ChartGen.Texts;

/// <summary>How sources are rendered.</summary>
internal static class TextContext
{
    /// <summary>A new context.</summary>
    /// <param name="builtins">What sources may call.</param>
    public static TemplateContext Of(ScriptObject builtins) => new(builtins)
    {
        StrictVariables = true,
        LoopLimit = int.MaxValue,
        LimitToString = 0,
        NewLine = "\n",
    };
}
