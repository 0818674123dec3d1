namespace ChartGen.Kubernetes.Schemas;

/// <summary>When a version of an API came and went.</summary>
/// <param name="Since">The first Kubernetes version that serves it; null when that was before 1.19.</param>
/// <param name="Deprecated">The version from which it is deprecated; null when it is not.</param>
/// <param name="Removed">The version from which it is no longer served; null when it is still served.</param>
/// <param name="Replacement">The apiVersion to use instead; null when there is none.</param>
public sealed record ApiLife(Version? Since, Version? Deprecated, Version? Removed, string? Replacement)
{
    private static readonly Lazy<Dictionary<(string ApiVersion, string Kind), ApiLife>> All = new(Read);

    /// <summary>The life of a kind in a version of its API; null when nothing is known of it, as of most that are served.</summary>
    public static ApiLife? Of(string apiVersion, string kind) => All.Value.GetValueOrDefault((apiVersion, kind));

    /// <summary>What to do about it, for messages.</summary>
    public string Advice => Replacement is null ? "nothing came in its place" : $"use {Replacement}";

    /// <summary>Whether a version of Kubernetes no longer serves it.</summary>
    public bool IsRemovedIn(Version version) => Removed is not null && version >= Removed;

    /// <summary>Whether a version of Kubernetes does not serve it yet.</summary>
    public bool IsMissingIn(Version version) => Since is not null && version < Since;

    private static Dictionary<(string ApiVersion, string Kind), ApiLife> Read()
    {
        var found = new Dictionary<(string, string), ApiLife>();
        foreach (var words in ApiTable.Lines("apis.txt").Select(line => line.Split(' ')))
        {
            var life = new ApiLife(Number(words[2]), Number(words[3]), Number(words[4]), words[5] == "-" ? null : words[5]);
            foreach (var kind in words[1].Split(','))
            {
                found.Add((words[0], kind), life);
            }
        }

        return found;
    }

    private static Version? Number(string word) => word == "-" ? null : Version.Parse(word);
}
