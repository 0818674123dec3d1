using System.Buffers;
using System.Globalization;

namespace ChartGen.Consistency;

/// <summary>The DNS name of a StatefulSet's pod: <c>mosquitto-3.mosquitto.multinode.svc.cluster.local</c>.</summary>
/// <param name="Set">The StatefulSet: the pod's name without its ordinal.</param>
/// <param name="Ordinal">The ordinal.</param>
/// <param name="Service">The headless Service: the second label.</param>
/// <param name="Namespace">The namespace; null when the name ends before it.</param>
/// <param name="Domain">The cluster's domain; null when the name ends before it.</param>
internal sealed record PodAddress(string Set, int Ordinal, string Service, string? Namespace, string? Domain)
{
    private static readonly SearchValues<char> LabelCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");
    private static readonly SearchValues<char> DomainCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-.");

    public string Pod => string.Create(CultureInfo.InvariantCulture, $"{Set}-{Ordinal}");

    public override string ToString() => Pod + "." + Service
        + (Namespace is null ? "" : $".{Namespace}{(Domain is null ? "" : $".svc.{Domain}")}");

    /// <summary>Reads a host; null when it is no pod's name.</summary>
    public static PodAddress? Parse(string host)
    {
        var text = host.AsSpan();
        var pod = Label(ref text, out _);
        if (text.IsEmpty || !TrySplit(pod, out var set))
        {
            return null;
        }

        // A name may end in a dot, as that of the root.
        text = text[^1] == '.' ? text[..^1] : text;
        var service = Label(ref text, out var isLast);
        if (service.IsEmpty || !char.IsAsciiLetterLower(service[0]) || service.ContainsAnyExcept(LabelCharacters))
        {
            return null;
        }

        string? space = null;
        string? domain = null;
        if (!isLast)
        {
            var label = Label(ref text, out isLast);
            if (label.IsEmpty || label.ContainsAnyExcept(LabelCharacters) || (!isLast && !TryDomain(text, out domain)))
            {
                return null;
            }

            space = label.ToString();
        }

        return new PodAddress(pod[..set].ToString(), int.Parse(pod[(set + 1)..], CultureInfo.InvariantCulture), service.ToString(), space, domain);
    }

    /// <summary>Whether a text is the name of a StatefulSet, a hyphen and an ordinal of at most four digits.</summary>
    /// <param name="pod">The text.</param>
    /// <param name="set">How long the name of the StatefulSet is.</param>
    public static bool TrySplit(ReadOnlySpan<char> pod, out int set)
    {
        set = pod.LastIndexOf('-');
        if (set <= 0)
        {
            return false;
        }

        var ordinal = pod[(set + 1)..];
        return ordinal.Length is > 0 and <= 4 && !ordinal.ContainsAnyExceptInRange('0', '9') && (ordinal[0] != '0' || ordinal.Length == 1)
            && char.IsAsciiLetterLower(pod[0]) && pod[set - 1] != '-' && !pod[..set].ContainsAnyExcept(LabelCharacters);
    }

    // svc, or svc and the cluster's domain.
    private static bool TryDomain(ReadOnlySpan<char> text, out string? domain)
    {
        var isKind = Label(ref text, out var isLast) is "svc";
        domain = isLast ? null : text.ToString();
        return isKind && (isLast || (!text.IsEmpty && !text.ContainsAnyExcept(DomainCharacters) && char.IsAsciiLetterOrDigit(text[^1])));
    }

    // Takes the text up to the next dot.
    private static ReadOnlySpan<char> Label(ref ReadOnlySpan<char> text, out bool isLast)
    {
        var dot = text.IndexOf('.');
        isLast = dot < 0;
        var label = isLast ? text : text[..dot];
        text = isLast ? [] : text[(dot + 1)..];
        return label;
    }
}
