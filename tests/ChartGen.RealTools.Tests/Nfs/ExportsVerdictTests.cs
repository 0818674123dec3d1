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
    [InlineData(ExportsOptions.MaximumEntryLength, true)]
    [InlineData(ExportsOptions.MaximumEntryLength + 1, false)]
    public void Exportfs_reads_a_client_and_its_options_up_to_its_buffer(int length, bool exported)
    {
        const string options = "no_subtree_check";
        var client = "*" + new string('?', length - options.Length - "*()".Length);
        Assert.Equal(exported, ExportsOptions.RefuseLength(client, [options]) is null);
        Assert.Equal(exported, Judge(client, options).Exported.Count > 0);
    }

    private static TheoryData<string, bool, string> Rows(IEnumerable<JudgedText> verdicts) =>
        new(verdicts.Select(verdict => (verdict.Text, verdict.Exported, verdict.Difference)));

    private static (string Messages, IReadOnlyList<string> Exported) Judge(string client, string options)
    {
        using var folder = new TemporaryFolder();
        return Exportfs.Judge($"{folder.Path} {client}({options})\n");
    }
}
