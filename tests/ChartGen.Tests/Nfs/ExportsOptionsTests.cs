using ChartGen.Nfs;
using ChartGen.Testing.Nfs;
using Xunit;

namespace ChartGen.Tests.Nfs;

public sealed class ExportsOptionsTests
{
    public static TheoryData<string, bool> Lists =>
        new(ExportsVerdicts.OptionLists.Select(verdict => (verdict.Text, verdict.Allowed)));

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_is_allowed_or_refused(string list, bool allowed)
    {
        var problems = ExportsOptions.Check(list.Split(','));
        Assert.True(allowed == (problems.Count == 0), string.Join('\n', problems));
        Assert.All(problems, problem => Assert.Contains("; allowed", problem.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("RW", "'RW' is no option of exports(5); allowed is 'rw'")]
    [InlineData("no-root-squash", "'no-root-squash' is no option of exports(5); allowed is 'no_root_squash'")]
    [InlineData("nosubtreecheck", "'nosubtreecheck' is no option of exports(5); allowed is 'no_subtree_check'")]
    [InlineData("anonuid", "'anonuid' is no option of exports(5); allowed is 'anonuid='")]
    [InlineData("anonuid=-2", "anonuid=: '-2' is no user or group id; allowed are numbers from 0 to 4294967294")]
    public void The_reason_says_what_is_and_what_is_allowed(string option, string reason) =>
        Assert.Equal(reason, ExportsOptions.Refuse(option));

    [Fact]
    public void The_problem_points_at_the_later_of_two_that_exclude_each_other()
    {
        var problem = Assert.Single(ExportsOptions.Check(["rw", "sync", "ro"]));
        Assert.Equal(2, problem.Index);
        Assert.Equal("'ro' comes after 'rw' and exportfs would take the last; allowed is one of them", problem.Reason);
    }

    [Fact]
    public void Every_known_option_is_known()
    {
        Assert.Contains("no_subtree_check", ExportsOptions.Known);
        Assert.Contains("anonuid=", ExportsOptions.Known);
        Assert.All(ExportsOptions.Known.Where(o => !o.EndsWith('=')), option => Assert.Null(ExportsOptions.Refuse(option)));
    }

    [Theory]
    [InlineData("fsid=1", true)]
    [InlineData("fsid=root", true)]
    [InlineData("sec=sys:krb5", false)]
    [InlineData("mountpoint", false)]
    public void What_names_one_file_system_cannot_stand_on_every_line(string option, bool refused) =>
        Assert.Equal(refused, ExportsOptions.RefuseForSeveral(option) is not null);

    [Theory]
    [InlineData(283, "rw,ro", true)]
    [InlineData(284, "rw,ro", false)]
    [InlineData(253, "rw,sync,no_root_squash,no_subtree_check,sec=sys:krb5", false)]
    public void A_client_with_all_flags_fits_the_table_of_mountd(int clientLength, string options, bool fits) =>
        Assert.Equal(fits, ExportsOptions.RefuseLength(new string('a', clientLength), options.Split(',')) is null);
}
