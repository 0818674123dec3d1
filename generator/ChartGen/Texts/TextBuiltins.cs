using ChartGen.Texts.Shared;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;

namespace ChartGen.Texts;

/// <summary>What every Scriban source may call: Scriban's own functions, and the filters of <see cref="TextFilters"/>.</summary>
internal static class TextBuiltins
{
    private static readonly Lazy<ScriptObject> Scriban = new(TemplateContext.GetDefaultBuiltinObject);

    /// <summary>All of them, for <see cref="TemplateContext"/>.</summary>
    public static FewOfMany All { get; } = Make(() => Scriban.Value);

    /// <summary>Those that are made here: they give the same for the same, and change nothing. Others are an error.</summary>
    public static FewOfMany AtHand { get; } = Make(() => throw new NotShareableException("a function of Scriban's own is called"));

    private static FewOfMany Make(Func<ScriptObject> others)
    {
        var all = new FewOfMany(others)
        {
            ["array"] = new FewOfMany(() => (ScriptObject)others()["array"]!)
            {
                ["add"] = new TextFunction(2, a => new ScriptArray(List(a[0])) { a[1] }),
                ["contains"] = new TextFunction(2, a => List(a[0]).Contains(a[1])),
                ["join"] = new TextFunction(2, a => string.Join(Text(a[1]), List(a[0]).Select(Text))),
                ["last"] = new TextFunction(1, a => List(a[0]).LastOrDefault()),
                ["size"] = new TextFunction(1, a => List(a[0]).Count),
            },
            ["string"] = new FewOfMany(() => (ScriptObject)others()["string"]!)
            {
                ["contains"] = new TextFunction(2, a => StringFunctions.Contains(Text(a[0]), Text(a[1]))),
                ["ends_with"] = new TextFunction(2, a => StringFunctions.EndsWith(Text(a[0]), Text(a[1]))),
                ["replace"] = new TextFunction(3, a => StringFunctions.Replace(Text(a[0]), Text(a[1]), Text(a[2]))),
                ["rstrip"] = new TextFunction(1, a => StringFunctions.RStrip(Text(a[0]))),
                ["starts_with"] = new TextFunction(2, a => StringFunctions.StartsWith(Text(a[0]), Text(a[1]))),
                ["strip"] = new TextFunction(1, a => StringFunctions.Strip(Text(a[0]))),
            },
        };
        TextFilters.AddTo(all);
        return all;
    }

    private static ScriptArray List(object? value) => value as ScriptArray ?? [];

    private static string Text(object? value) => TextFilters.Text(value);
}
