using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ChartGen.Texts.Shared;

/// <summary>An object of the model that tells a rendering what is read of it.</summary>
internal sealed class RecordedObject(Rendering rendering, ModelPlace place) : IScriptObject
{
    public ModelPlace Place => place;

    public int Count => GetMembers().Count();

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public IEnumerable<string> GetMembers() => rendering.ReadNames(place);

    public bool Contains(string member) => TryGetValue(null, default, member, out _);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = rendering.Read(place.Of(member));
        if (value == Fact.Absent)
        {
            value = null;
            return false;
        }

        return true;
    }

    // Scriban would go through the members on ways that are not recorded.
    public override string ToString() => throw new NotShareableException("an object is printed");

    public bool CanWrite(string member) => throw new NotShareableException("an object is written to");

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => CanWrite(member);

    public bool Remove(string member) => CanWrite(member);

    public void SetReadOnly(string member, bool readOnly) => CanWrite(member);

    public IScriptObject Clone(bool deep) => throw new NotShareableException("an object is copied");
}
