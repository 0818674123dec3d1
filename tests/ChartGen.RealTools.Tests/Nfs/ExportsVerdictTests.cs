using ChartGen.Nfs;
using ChartGen.Testing;
using ChartGen.Testing.Nfs;
using Xunit;

namespace ChartGen.RealTools.Tests.Nfs;

public sealed class ExportsVerdictTests
{
    public static TheoryData<string, bool, string> OptionLists => Rows(ExportsVerdicts.OptionLists);

    public static TheoryData<string, bool, string> Clients => Rows(ExportsVerdicts.Clients);

    [Theory]
    [MemberData(nameof(OptionLists))]
    public void Exportfs_judges_an_option_list_as_the_table_says(string list, bool exported, string difference)
    {
        var (messages, lines) = Judge("*", list);
        Assert.True(exported == lines.Count > 0, messages);
        Assert.Equal(difference.Length > 0, exported != (ExportsOptions.Check(list.Split(',')).Count == 0));
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void Exportfs_judges_a_client_as_the_table_says(string client, bool exported, string difference)
    {
        var (messages, lines) = Judge(client, "rw,sync,no_subtree_check");
        Assert.True(exported == lines.Count > 0, messages);
        Assert.Equal(difference.Length > 0, exported != ExportsClient.Refuse(client) is null);
    }

    [Theory]
    [InlineData(283, "ro,async,no_wdelay,nohide,crossmnt,insecure,no_root_squash,no_subtree_check,insecure_locks,no_acl,anonuid=1000000000,anongid=1000000000,security_label,nordirplus", true)]
    [InlineData(119, "no_subtree_check,sec=krb5,rw,no_root_squash,sec=krb5i,ro,no_root_squash,sec=krb5p,rw", true)]
    [InlineData(340, "no_subtree_check", false)]
    public void What_fits_the_table_that_mountd_reads_can_be_mounted(int length, string options, bool fits)
    {
        var client = "*" + new string('?', length - 1);
        Assert.Equal(fits, ExportsOptions.RefuseLength(client, options.Split(',')) is null);
        Assert.Equal(fits, Judge(client, options).Exported.Count > 0);
    }

    private static TheoryData<string, bool, string> Rows(IEnumerable<JudgedText> verdicts) =>
        new(verdicts.Select(verdict => (verdict.Text, verdict.Exported, verdict.Difference)));

    private static (string Messages, IReadOnlyList<string> Exported) Judge(string client, string options)
    {
        using var folder = new TemporaryFolder();
        return Exportfs.Judge($"{folder.Path} {client}({options})\n");
    }
}
