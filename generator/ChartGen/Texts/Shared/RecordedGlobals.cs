using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ChartGen.Texts.Shared;

/// <summary>What a source sees by name, and the variables that it sets.</summary>
internal sealed class RecordedGlobals(Rendering rendering) : IScriptObject
{
    public int Count => throw Unknown();

    public bool IsReadOnly
    {
        get => false;
        set => throw Unknown();
    }

    public IEnumerable<string> GetMembers() => throw Unknown();

    public bool Contains(string member) => TryGetValue(null, default, member, out _);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) => rendering.TryGetGlobal(member, out value);

    public bool CanWrite(string member) => true;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (readOnly)
        {
            throw Unknown();
        }

        rendering.SetVariable(member, value);
        return true;
    }

    public bool Remove(string member) => throw Unknown();

    public void SetReadOnly(string member, bool readOnly) => throw Unknown();

    public IScriptObject Clone(bool deep) => throw Unknown();

    private static NotShareableException Unknown() => new("the variables are used otherwise than by their names");
}
