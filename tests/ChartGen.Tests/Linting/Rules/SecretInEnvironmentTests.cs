using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SecretInEnvironmentTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("          valueFrom:\n            secretKeyRef: {name: login, key: password}", "          value: kJ8vQ2xT9pRm", "11:18 the value of CEDALO_MC_PASSWORD stands here")]
    [InlineData("        - name: CEDALO_MC_PASSWORD", "        - name: PASSWORD_FILE\n          value: /run/x\n        - name: A_PASSWORD\n          value: $(B)\n        - name: X")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<SecretInEnvironment>(written, instead, expected);
}
