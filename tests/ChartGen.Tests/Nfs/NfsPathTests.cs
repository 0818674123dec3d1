using System.Text.RegularExpressions;
using ChartGen.Nfs;
using Xunit;

namespace ChartGen.Tests.Nfs;

public sealed class NfsPathTests
{
    public static TheoryData<string, bool> Absolute => new()
    {
        { "/root", true },
        { "/home/demo", true },
        { "/srv/mosquitto-2.8-mmc-2.8-cluster-kubernetes-autoscaling/server1/mosquitto/data", true },
        { "/srv/.hidden", true },
        { "/srv/..two", true },
        { "/srv/a+b_c-d", true },
        { "/-x", true },
        { "", false },
        { "/", false },
        { "root", false },
        { "./root", false },
        { "/root/", false },
        { "//root", false },
        { "/root//x", false },
        { "/root/.", false },
        { "/root/..", false },
        { "/root/../etc", false },
        { "/srv/...", false },
        { "/a b", false },
        { "/a\tb", false },
        { "/a\nb", false },
        { "/root\n", false },
        { "/a\0b", false },
        { "/a\"b", false },
        { "/a'b", false },
        { "/a\\040b", false },
        { "/a#b", false },
        { "/a,b", false },
        { "/a(b)", false },
        { "/a*", false },
        { "/a$(id)", false },
        { "/a`id`", false },
        { "/a;b", false },
        { "/a&b", false },
        { "/a{{b}}", false },
        { "/a:b", false },
        { "/a@b", true },
        { "/a%b", false },
        { "/~", false },
        { "/straße", false },
    };

    [Theory]
    [MemberData(nameof(Absolute))]
    public void A_path_is_allowed_or_refused(string path, bool allowed)
    {
        var reason = NfsPath.Refuse(path);
        Assert.True(allowed == reason is null, reason);
        if (reason is not null)
        {
            Assert.Contains("; allowed", reason, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Absolute))]
    public void The_pattern_for_schemas_says_the_same(string path, bool allowed) =>
        Assert.Equal(allowed, Regex.IsMatch(path, NfsPath.Pattern.Replace("$", @"\z", StringComparison.Ordinal)));

    [Theory]
    [InlineData("mosquitto-2.8", true)]
    [InlineData("a/b", true)]
    [InlineData("", false)]
    [InlineData("/a", false)]
    [InlineData("a/", false)]
    [InlineData("../a", false)]
    [InlineData("a b", false)]
    public void A_folder_below_another_is_relative(string path, bool allowed)
    {
        Assert.Equal(allowed, NfsPath.RefuseRelative(path) is null);
        Assert.Equal(allowed, Regex.IsMatch(path, NfsPath.RelativePattern));
    }

    [Fact]
    public void Long_names_and_paths_are_refused()
    {
        Assert.Null(NfsPath.Refuse("/" + new string('a', 255)));
        Assert.NotNull(NfsPath.Refuse("/" + new string('a', 256)));
        Assert.Null(NfsPath.Refuse(string.Concat(Enumerable.Repeat("/abcdefghijklmno", 63)) + "/abcdefghijklmn"));
        Assert.NotNull(NfsPath.Refuse(string.Concat(Enumerable.Repeat("/abcdefghijklmno", 64))));
    }

    [Theory]
    [InlineData("/a b", "'/a b' has the character ' ' (blank), which means something to exports(5), a shell or a mount source; allowed are letters, digits and . _ @ + -")]
    [InlineData("/root/", "'/root/' has a slash too many; allowed is a normalized path: single slashes, none at the end, no . or ..")]
    public void The_reason_says_what_is_and_what_is_allowed(string path, string reason) =>
        Assert.Equal(reason, NfsPath.Refuse(path));
}
