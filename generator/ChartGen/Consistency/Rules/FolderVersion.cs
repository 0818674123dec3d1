using System.Text.RegularExpressions;
using ChartGen.Findings;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Consistency.Rules;

/// <summary>The folder on the NFS server names one version, that of the images.</summary>
public sealed partial class FolderVersion : ClusterRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG7028", Severity.Warning, "The setup folder should name one version, that of the images");

    private protected override IEnumerable<Finding> Check(ClusterFacts facts)
    {
        string[] tags = [.. facts.Roles.Brokers.SelectMany(b => b.Pod!.Containers).Concat(facts.Roles.Centers.SelectMany(c => c.Containers)).Select(c => ImageName.Of(c.Image).Tag).OfType<string>().Select(MajorAndMinor).Where(t => t.Length > 0).Distinct()];
        return facts.Nfs.Volumes
            .Select(v => (Volume: v, Path: v.Field("spec", "nfs", "path"), Match: Folder().Match(v.Field("spec", "nfs", "path").Text() ?? "")))
            .Where(v => v.Match.Success && Fault(v.Match, tags) is not null)
            .Take(1)
            .Select(v => NfsFacts.Authored(facts.Subject, v.Volume, v.Path, v.Path.Text()!.Replace(v.Match.Value, "", StringComparison.Ordinal)).Find(Rule, Fault(v.Match, tags)!));
    }

    private static string? Fault(Match match, string[] tags)
    {
        var (broker, center) = (match.Groups["broker"].Value, match.Groups["center"].Value);
        return broker != center ? $"the folder {match.Groups["folder"].Value} names the versions {broker} and {center}; expected is one"
            : tags.Length > 0 && !tags.Contains(broker) ? $"the folder {match.Groups["folder"].Value} is of version {broker}, and the images are {string.Join(" and ", tags)}; expected is the version of the images, or a folder that names none"
            : null;
    }

    private static string MajorAndMinor(string tag) => Version().Match(tag).Value;

    [GeneratedRegex(@"(?<folder>mosquitto-(?<broker>[0-9]+\.[0-9]+)[^/]*?-mmc-(?<center>[0-9]+\.[0-9]+)[^/]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Folder();

    [GeneratedRegex(@"\A[0-9]+\.[0-9]+(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
