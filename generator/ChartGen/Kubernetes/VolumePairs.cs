using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.Kubernetes;

/// <summary>Findings about volumes and claims that do not agree.</summary>
internal static class VolumePairs
{
    /// <summary>
    /// Finds what does not agree among the pairs of which one names the other: when some of a claim's volumes agree, those
    /// that do not are wrong; otherwise the claim may be.
    /// </summary>
    public static IEnumerable<Finding> Find(Rule rule, LintSubject subject, Func<VolumePair, bool> differs, Func<VolumePair, PairDifference> compare) =>
        from ofClaim in subject.Index.Claims.Pairs.GroupBy(p => p.Claim)
        let pairs = ofClaim.ToArray()
        let wrong = pairs.Where(differs).ToArray()
        from finding in wrong.Length < pairs.Length ? wrong.Select(p => AtVolume(rule, p, compare(p))) : Find(rule, wrong[0], compare)
        select finding;

    /// <summary>Findings about one pair.</summary>
    public static IEnumerable<Finding> Find(Rule rule, VolumePair pair, Func<VolumePair, PairDifference> compare)
    {
        var difference = compare(pair);
        return BothPlaces.Find(
            rule,
            (pair.Claim.Owner, difference.ClaimNode ?? pair.Claim.Node, pair.Claim.Path + difference.ClaimPath),
            (pair.Volume, difference.VolumeNode, difference.VolumePath),
            difference.Message);
    }

    private static Finding AtVolume(Rule rule, VolumePair pair, PairDifference difference)
    {
        var finding = pair.Volume.Find(rule, difference.VolumeNode, difference.VolumePath, difference.Message);
        return finding with { Related = [.. finding.Related, new RelatedPlace(pair.Claim.Owner.Locate(difference.ClaimNode ?? pair.Claim.Node), pair.Claim.Owner.Title)] };
    }
}
