namespace ChartGen.Helm.Values.Reads;

/// <summary>
/// Notes all that one template after another reads of the maps that they are given, so that a template need not be rendered
/// again where it would read the same: then it gives the same, unless it asks a clock or a source of random numbers. So it is
/// with what they include, for which there is a log in the log.
/// </summary>
/// <param name="before">What was included in other renders.</param>
internal sealed class ReadLog(IncludedTexts before)
{
    private const string Template = "Template";

    private readonly Dictionary<string, Included> included = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, Included>> made = [];
    private readonly Dictionary<ReadMap, bool> judged = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, GoMap?> derived = new(StringComparer.Ordinal);
    private GoMap? data;

    /// <summary>For maps in lists, which are noted as a whole when the list is read: of them only a change matters.</summary>
    public MapWatch OfItems => field ??= new MapWatch(this, null, "") { NotesReads = false };

    /// <summary>What was read since the template, or what it includes, began.</summary>
    public ReadMap Root { get; private set; } = new();

    /// <summary>Whether what is read now is noted; changes are noted always.</summary>
    public bool IsNoting { get; private set; } = true;

    /// <summary>Whether the output hangs on what was noted and on nothing else.</summary>
    public bool IsSteady { get; private set; } = true;

    /// <summary>Whether the output hangs on which template it is.</summary>
    public bool IsOfTemplate { get; private set; }

    /// <summary>Whether a template changed a map: those after it see the change, so that nothing of this render can be used again.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>What the templates are given, as they see it.</summary>
    public GoMap? Watched { get; private set; }

    /// <summary>Begins with the next template.</summary>
    /// <param name="template">What is known about it.</param>
    /// <param name="isNoted">Whether what it reads is noted.</param>
    public GoMap Begin(GoMap template, bool isNoted)
    {
        (Root, IsNoting, IsSteady, IsOfTemplate) = (new ReadMap(), isNoted, isNoted, false);
        Watched!.Complete(Template, template);
        return Watched;
    }

    /// <summary>Says what the templates of the render are given.</summary>
    /// <param name="map">It; it must never change from now on, but for what tells about the template.</param>
    public void Watch(GoMap map)
    {
        data = map;
        Watched = map.LazyCopy(new MapWatch(this, null, ""));
    }

    /// <summary>Whether what was read in another render would be the same in this one.</summary>
    public bool IsSame(ReadMap reads)
    {
        if (!reads.IsSame(data!))
        {
            return false;
        }

        foreach (var (template, inner) in reads.Derived)
        {
            if (DerivedMap(template) is not { } map || !inner.IsSame(map))
            {
                return false;
            }
        }

        foreach (var part in reads.Parts)
        {
            if (!judged.TryGetValue(part, out var isSame))
            {
                judged[part] = isSame = IsSame(part);
            }

            if (!isSame)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives the map that a template gives when it is included, under a log of its own; null when it hangs on more than it reads.</summary>
    public Func<string, ReadLog, GoMap?>? Derive { get; init; }

    /// <summary>A log for what a map is made of, which has nothing to do with what is read of that map.</summary>
    public ReadLog Separate()
    {
        var other = new ReadLog(before);
        other.Watch(data!);
        return other;
    }

    /// <summary>A map that a template gives when it is included with all that templates are given; null when it must be included.</summary>
    public GoMap? Derived(string template) =>
        IsChanged || Derive is null ? null : DerivedMap(template)?.LazyCopy(new MapWatch(this, null, "") { Derivation = template });

    /// <summary>Says that what is read now cannot be noted, or that something else decides.</summary>
    public void Unsteady() => IsSteady = false;

    /// <summary>Says that a map is changed.</summary>
    public void Changed() => (IsSteady, IsChanged) = (false, true);

    /// <summary>Says that an entry of the root is asked for.</summary>
    public void ReadRoot(string key) => IsOfTemplate |= key == Template;

    /// <summary>What a template gave when it was included with the same dot and would read the same; null when that is not known.</summary>
    /// <param name="key">The template and the dot.</param>
    public string? Recall(string key)
    {
        if (IsChanged)
        {
            return null;
        }

        if (!included.TryGetValue(key, out var known))
        {
            if (before.Find(key, IsSame) is not { } other)
            {
                return null;
            }

            included[key] = known = other;
        }

        Root.AddPart(known.Reads);
        return known.Text;
    }

    /// <summary>Begins with a template that is included; what it gives back ends it.</summary>
    public Part BeginPart()
    {
        var outer = new Part(Root, IsNoting, IsSteady, IsOfTemplate);
        (Root, IsNoting, IsSteady, IsOfTemplate) = (new ReadMap(), true, true, false);
        return outer;
    }

    /// <summary>Ends with a template that was included.</summary>
    /// <param name="outer">What was read before.</param>
    /// <param name="key">The template and the dot; null when it cannot be used again.</param>
    /// <param name="text">What it gave.</param>
    public void EndPart(in Part outer, string? key, string text)
    {
        var (part, isKept) = (new Included(text, Root), key is not null && IsSteady && !IsOfTemplate && !IsChanged);
        outer.Root.AddPart(Root);
        (Root, IsNoting, IsSteady, IsOfTemplate) = (outer.Root, outer.IsNoting, outer.IsSteady && IsSteady, outer.IsOfTemplate || IsOfTemplate);
        if (isKept)
        {
            included[key!] = part;
            made.Add(new(key!, part));
        }
    }

    /// <summary>Keeps what was included for other renders, unless templates changed what others read.</summary>
    public void Keep()
    {
        foreach (var (key, part) in made)
        {
            if (!IsChanged)
            {
                before.Keep(key, part);
            }
        }
    }

    private GoMap? DerivedMap(string template)
    {
        if (!derived.TryGetValue(template, out var map))
        {
            derived[template] = map = Derive?.Invoke(template, Separate());
        }

        return map;
    }

    /// <summary>What was read before a template was included.</summary>
    internal readonly record struct Part(ReadMap Root, bool IsNoting, bool IsSteady, bool IsOfTemplate);
}
