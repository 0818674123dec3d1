using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class UnsafeKernelSettingsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("    runAsUser: 1000\n", "    sysctls: [{name: net.core.somaxconn, value: \"1024\"}]\n", "the sysctl net.core.somaxconn is not safe")]
    [InlineData("    runAsUser: 1000\n", "    sysctls: [{name: net.ipv4.tcp_syncookies, value: \"1\"}]\n")]
    [InlineData("        readOnlyRootFilesystem: true\n", "        procMount: Unmasked\n", "sees all of /proc")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<UnsafeKernelSettings>(written, instead, expected);
}
