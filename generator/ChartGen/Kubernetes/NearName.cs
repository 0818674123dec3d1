using ChartGen.Deployments.Reading;

namespace ChartGen.Kubernetes;

/// <summary>Words for the name that was most likely meant.</summary>
internal static class NearName
{
    private const int MostCandidates = 60;

    /// <summary>Such as <c>; did you mean 'a'?</c> or, when nothing is like it, what else is allowed.</summary>
    public static string Of(string name, IEnumerable<string> candidates, string allowed) =>
        Nearest.To(name, candidates.Where(c => c.Length > 0 && c.Length < 254).Take(MostCandidates)) is { } near && name.Length < 254
            ? $"did you mean '{near}'?"
            : $"allowed is {allowed}";

    /// <summary>The names of a kind in a namespace.</summary>
    public static IEnumerable<string> Names(this ObjectIndex index, string kind, string inNamespace) =>
        index.OfKind(kind).Take(4 * MostCandidates).Where(o => index.NamespaceOf(o) == inNamespace).Select(o => o.Name);
}
