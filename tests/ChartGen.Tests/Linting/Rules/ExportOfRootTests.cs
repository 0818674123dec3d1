using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ExportOfRootTests
{
    [Theory]
    [InlineData("/srv/nfs 10.0.0.0/24(rw,sync,no_root_squash,no_subtree_check)\n")]
    [InlineData("/ *(rw)\n", "1:1 '/' is the root folder")]
    [InlineData("/srv/.. *(rw)\n", "1:1 '/srv/..' is the root folder")]
    public void The_root_folder_is_found(string text, params string[] expected) =>
        LintJudged.By<ExportOfRoot>("exports", text, expected);
}
