using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ChartGen.Texts;

/// <summary>
/// A Scriban object that has a few members at hand and makes all of them when another is asked for. Scriban makes its own
/// functions by reflection, which took a fifth of a build.
/// </summary>
internal sealed class FewOfMany(Func<ScriptObject> makeAll) : ScriptObject
{
    private readonly Lazy<ScriptObject> all = new(makeAll);

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        base.TryGetValue(context!, span, member, out value!) || all.Value.TryGetValue(context!, span, member, out value!);
}
