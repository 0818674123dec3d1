using ChartGen.Deployments.Reading;

namespace ChartGen.Kubernetes.Schemas;

/// <summary>Tells kinds that nobody has from those of others.</summary>
internal static class UnknownKind
{
    /// <summary>Why there can be no such kind, and which may be meant; null when it may be somebody's.</summary>
    public static string? Message(string apiVersion, string kind)
    {
        var table = ApiTable.Instance;
        if (apiVersion.Length == 0)
        {
            return $"apiVersion is empty; allowed is the version of an API, such as {Homes(table, kind).FirstOrDefault("v1")}";
        }

        var group = ApiTable.GroupOf(apiVersion);
        if (!table.Groups.Contains(group))
        {
            return Misspelt(table, apiVersion, group, kind);
        }

        // Versions before beta are off unless a cluster turns them on, and come and go with each release.
        if (apiVersion.Contains("alpha", StringComparison.Ordinal) || IsListOfKnown(table, apiVersion, kind))
        {
            return null;
        }

        var homes = Homes(table, kind);
        if (homes.Count > 0)
        {
            return $"Kubernetes has no {kind} in '{apiVersion}'; it is in {string.Join(", ", homes)}";
        }

        var here = table.Kinds.Where(k => k.ApiVersion == apiVersion).Select(k => k.Kind).ToList();
        var near = Nearest.To(kind, here) ?? Nearest.To(kind, table.Kinds.Select(k => k.Kind));
        return $"Kubernetes has no kind '{kind}' in '{apiVersion}'; "
            + (near is null ? $"allowed are {string.Join(", ", here)}" : $"did you mean '{near}'?");
    }

    // A group of others has a dot in it (apiextensions validation), and one that misses a group of Kubernetes by a letter is meant to be that.
    private static string? Misspelt(ApiTable table, string apiVersion, string group, string kind)
    {
        // The special interest groups of Kubernetes have groups of their own, such as scheduling.x-k8s.io.
        if (group.Contains(".x-", StringComparison.Ordinal) || group.Contains(".sigs.", StringComparison.Ordinal))
        {
            return null;
        }

        var homes = Homes(table, kind);
        var near = Nearest.To(group, homes.Select(ApiTable.GroupOf).Where(g => g.Length > 0));
        if (near is not null)
        {
            return $"Kubernetes has no API '{apiVersion}'; did you mean '{homes.First(h => ApiTable.GroupOf(h) == near)}'?";
        }

        return group.Contains('.', StringComparison.Ordinal) ? null
            : $"Kubernetes has no API '{apiVersion}', and the groups of others have a dot; "
                + (homes.Count > 0 ? $"{kind} is in {string.Join(", ", homes)}" : $"allowed are {string.Join(", ", table.Groups.Where(g => g.Length > 0).Order(StringComparer.Ordinal))}");
    }

    private static List<string> Homes(ApiTable table, string kind) =>
        [.. table.Kinds.Where(k => k.Kind == kind).Select(k => k.ApiVersion).OrderBy(v => v.Contains("beta", StringComparison.Ordinal)).ThenBy(v => v, StringComparer.Ordinal)];

    private static bool IsListOfKnown(ApiTable table, string apiVersion, string kind) =>
        kind == "List" || (kind.EndsWith("List", StringComparison.Ordinal) && table.TypeOf(apiVersion, kind[..^4]) is not null);
}
