using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class DefaultPasswordTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("data: {password: S2o4dlEyeFQ5cFJt}", "stringData: {password: mmcisawesome}", "17:24 password is 'mmcisawesome'")]
    [InlineData("data: {password: S2o4dlEyeFQ5cFJt}", "data: {password: Y2hhbmdlbWU=}", "password is 'changeme'")]
    [InlineData("          valueFrom:\n            secretKeyRef: {name: login, key: password}", "          value: admin", "CEDALO_MC_PASSWORD is 'admin'")]
    [InlineData("args: [--port=8088]", "args: [--password=mmcisawesome]", "the command has a password")]
    [InlineData("        - name: CEDALO_MC_PASSWORD", "        - name: ADMIN_USER\n          value: admin\n        - name: X")]
    [InlineData("data: {password: S2o4dlEyeFQ5cFJt}", "data: {password: \"%%%\"}")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<DefaultPassword>(written, instead, expected);
}
