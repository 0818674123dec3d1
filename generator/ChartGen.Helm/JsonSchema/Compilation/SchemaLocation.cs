using System.Globalization;
using System.Text;
using System.Text.Json;

using ChartGen.Helm.JsonSchema.Validation;

namespace ChartGen.Helm.JsonSchema.Compilation;

/// <summary>A place in a schema document: one object for one place, so that each place is compiled once.</summary>
internal sealed class SchemaLocation
{
    private readonly SchemaLocation? parent;
    private readonly string token;
    private readonly string prefix;
    private SchemaResource? own;
    private Dictionary<string, SchemaLocation>? children;

    /// <summary>The root of a document.</summary>
    /// <param name="element">The document.</param>
    /// <param name="prefix">What stands before its pointers: its URI and <c>#</c>, or nothing for the schema itself.</param>
    public SchemaLocation(JsonElement element, string prefix)
        : this(null, "", element, prefix)
    {
    }

    private SchemaLocation(SchemaLocation? parent, string token, JsonElement element, string prefix)
    {
        this.parent = parent;
        this.token = token;
        this.prefix = prefix;
        Element = element;
    }

    public JsonElement Element { get; }

    /// <summary>The compiled schema of this place, once there is one.</summary>
    public SchemaNode? Node { get; set; }

    /// <summary>The resource that this place belongs to.</summary>
    public SchemaResource Resource
    {
        get
        {
            var location = this;
            while (location.own is null)
            {
                location = location.parent!;
            }

            return location.own;
        }

        set => own = value;
    }

    public bool IsResourceRoot => own is not null;

    public string Pointer
    {
        get
        {
            var tokens = new Stack<string>();
            for (var location = this; location.parent is not null; location = location.parent)
            {
                tokens.Push(location.token);
            }

            var text = new StringBuilder(prefix);
            foreach (var name in tokens)
            {
                text.Append('/').Append(JsonPointer.Escape(name));
            }

            return text.ToString();
        }
    }

    /// <summary>The place of a member whose value is known.</summary>
    public SchemaLocation Child(string name, JsonElement element)
    {
        children ??= new Dictionary<string, SchemaLocation>(StringComparer.Ordinal);
        if (!children.TryGetValue(name, out var child))
        {
            child = new SchemaLocation(this, name, element, prefix);
            children.Add(name, child);
        }

        return child;
    }

    /// <summary>The place of an item.</summary>
    public SchemaLocation Child(int index, JsonElement element) =>
        Child(index.ToString(CultureInfo.InvariantCulture), element);

    /// <summary>The place of a member or item, or null when there is none.</summary>
    public SchemaLocation? Find(string name)
    {
        if (Element.ValueKind == JsonValueKind.Object)
        {
            return Element.TryGetProperty(name, out var member) ? Child(name, member) : null;
        }

        return Element.ValueKind == JsonValueKind.Array
            && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < Element.GetArrayLength()
            && (name == "0" || name[0] != '0')
                ? Child(name, Element[index])
                : null;
    }
}
