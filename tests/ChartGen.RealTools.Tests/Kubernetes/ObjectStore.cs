using System.Globalization;
using System.Text.Json.Nodes;

namespace ChartGen.RealTools.Tests.Kubernetes;

/// <summary>The objects of a cluster by their path in the API.</summary>
internal sealed class ObjectStore
{
    private readonly SortedDictionary<string, JsonObject> objects = new(StringComparer.Ordinal);
    private int counter;

    public JsonObject? Get(string path) => objects.GetValueOrDefault(path);

    public void Delete(string path) => objects.Remove(path);

    public JsonObject Put(string path, JsonObject item)
    {
        var metadata = item["metadata"]!.AsObject();
        metadata["uid"] ??= string.Create(CultureInfo.InvariantCulture, $"00000000-0000-0000-0000-{++counter:d12}");
        metadata["resourceVersion"] = (++counter).ToString(CultureInfo.InvariantCulture);
        metadata["creationTimestamp"] ??= "2026-01-01T00:00:00Z";
        metadata["generation"] = 1;
        metadata.Remove("managedFields");
        var parts = path.Split('/');
        var at = Array.IndexOf(parts, "namespaces");
        if (at > 0 && parts.Length > at + 2)
        {
            metadata["namespace"] ??= parts[at + 1];
        }

        objects[path] = item;
        return item;
    }

    /// <summary>The objects of a collection; of every namespace when the path names none.</summary>
    public IEnumerable<JsonObject> Below(string collection)
    {
        var resource = "/" + collection.Split('/')[^1] + "/";
        var prefix = collection.Contains("/namespaces/", StringComparison.Ordinal) ? collection + "/" : collection[..collection.LastIndexOf('/')] + "/";
        return [.. objects.Where(o => o.Key.StartsWith(prefix, StringComparison.Ordinal) && o.Key[..(o.Key.LastIndexOf('/') + 1)].EndsWith(resource, StringComparison.Ordinal)).Select(o => o.Value)];
    }

    /// <summary>Every object of a kind, with its path.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonObject>> OfKind(string kind) => [.. objects.Where(o => (string?)o.Value["kind"] == kind)];
}
