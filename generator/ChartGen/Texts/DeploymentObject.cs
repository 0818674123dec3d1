using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChartGen.Deployments.Model;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ChartGen.Texts;

/// <summary>
/// A record of the deployment file as sources see it: what <see cref="TextModel.Values"/> has, without making what no
/// source asks for.
/// </summary>
internal sealed class DeploymentObject(object record) : IScriptObject
{
    // Beside what the file has: the word auto is no list.
    private const string DnsIsAuto = "dnsAuto";
    private const string Dns = "dns";

    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, JsonPropertyInfo>> Types = new();
    private static readonly ConcurrentDictionary<Enum, object?> Words = new();

    private readonly FrozenDictionary<string, JsonPropertyInfo> members = Types.GetOrAdd(record.GetType(), MembersOf);

    public int Count => GetMembers().Count();

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public IEnumerable<string> GetMembers() => DeploymentJson.Default.GetTypeInfo(record.GetType())!.Properties.Select(p => p.Name).Concat(record is HaProxySettings ? [DnsIsAuto] : []);

    public bool Contains(string member) => TryGetValue(null, default, member, out _);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (record is HaProxySettings { Dns: var servers } && member is DnsIsAuto or Dns)
        {
            value = member == Dns ? new ScriptArray(servers.Addresses) : servers.IsAuto;
            return true;
        }

        if (members.TryGetValue(member, out var property))
        {
            value = Of(property.Get!(record), property.PropertyType);
            return true;
        }

        value = null;
        return false;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    private static FrozenDictionary<string, JsonPropertyInfo> MembersOf(Type type) =>
        DeploymentJson.Default.GetTypeInfo(type)!.Properties.ToFrozenDictionary(p => p.Name, StringComparer.Ordinal);

    private static object? Of(object? value, Type declared) => value switch
    {
        null or string or bool => value,
        int number => (long)number,
        IReadOnlyList<string> texts => new ScriptArray(texts),
        Enum word => Words.GetOrAdd(word, static (w, type) => FromJson(w, type), declared),
        _ when DeploymentJson.Default.GetTypeInfo(value.GetType()) is { Kind: JsonTypeInfoKind.Object } => new DeploymentObject(value),
        _ => FromJson(value, declared),
    };

    private static object? FromJson(object value, Type declared) =>
        TextModel.FromJson(JsonSerializer.SerializeToNode(value, DeploymentJson.Default.GetTypeInfo(declared)!));
}
