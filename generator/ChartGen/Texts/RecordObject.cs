using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ChartGen.Texts;

/// <summary>
/// A Scriban object whose members are looked up in a record. A <see cref="ScriptObject"/> is a dictionary of its own: of
/// hundreds of brokers, those were most of what a large deployment allocated.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="members">How each member is had of it, shared by all objects of a kind.</param>
internal sealed class RecordObject<T>(T record, IReadOnlyDictionary<string, Func<T, object>> members) : IScriptObject
{
    public int Count => members.Count;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public IEnumerable<string> GetMembers() => members.Keys;

    public bool Contains(string member) => members.ContainsKey(member);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = members.TryGetValue(member, out var get) ? get(record) : null;
        return get is not null;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
