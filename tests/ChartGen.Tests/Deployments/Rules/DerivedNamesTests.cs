using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class DerivedNamesTests
{
    [Theory]
    [InlineData("replicas: {capacity: 1023}\nnamespace: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nvolumes: {prefix: pppppppppppppppppppppppppppppppppppppppp}\nclusterDomain: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.cccccccccccccccccccccccccccccccc")]
    [InlineData("clusterDomain: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.local")]
    public void The_longest_names_that_the_fields_allow_are_valid(string yaml, params string[] expected) =>
        Judged.By<DerivedNames>(yaml, expected);

    [Theory]
    [InlineData("clusterDomain: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.local", "1:16 clusterDomain has the label 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' of 64 characters; allowed are at most 63")]
    public void A_part_of_the_domain_has_at_most_63_characters(string yaml, params string[] expected) =>
        Judged.By<DerivedNames>(yaml, expected);

    [Theory]
    [InlineData("chart: {name: ccccccccccccccccccccccccccccccccccccccccccccccccccccccccc, version: 0.1.0}")]
    [InlineData("chart: {name: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccc, version: 0.10.0}")]
    [InlineData("chart: {name: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc, version: 0.1.0}", "make the label helm.sh/chart 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc-0.'")]
    [InlineData("chart: {name: cccccccccccccccccccccccccccccccccccccccccccccccccccccccc, version: 0.1.0+b}", "make the label helm.sh/chart 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccc-0.1.0_'")]
    [InlineData("chart: {name: a, version: 0.1.0-a--}", "make the label helm.sh/chart 'a-0.1.0-a-'")]
    public void The_label_of_the_chart_ends_in_a_letter_or_digit(string yaml, params string[] expected) =>
        Judged.By<DerivedNames>(yaml, expected);
}
