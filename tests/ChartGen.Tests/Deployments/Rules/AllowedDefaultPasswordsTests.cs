using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class AllowedDefaultPasswordsTests
{
    [Theory]
    [InlineData("auth: {allowDefaultPasswords: false}")]
    [InlineData("auth: {existingSecret: null, allowDefaultPasswords: true}", "1:53 auth.allowDefaultPasswords is true: each broker invents")]
    [InlineData("auth: {existingSecret: mine, allowDefaultPasswords: true}", "1:53 auth.allowDefaultPasswords is true: an empty password or the documented default in the Secret mine is accepted")]
    public void Allowing_defaults_is_noticed(string yaml, params string[] expected) =>
        Judged.By<AllowedDefaultPasswords>(yaml, expected);
}
