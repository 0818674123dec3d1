using ChartGen.Nfs.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MisleadingClientTests
{
    [Theory]
    [InlineData("/a *(rw) 10.0.0.5(rw) *.example.com(rw)\n")]
    [InlineData("/a 10.0.0.*(rw)\n", "1:4 '10.0.0.*' looks like a pattern of IP addresses")]
    [InlineData("/a 10.0.0(rw)\n", "1:4 '10.0.0'")]
    [InlineData("/a 010.0.0.1(rw)\n", "octal")]
    [InlineData("/a [fd00::5](rw)\n", "brackets")]
    [InlineData("/a gss/krb5(rw)\n", "deprecated")]
    [InlineData("/a 10.0.0.300(rw)\n")]
    public void A_client_that_means_something_else_is_found(string text, params string[] expected) =>
        LintJudged.By<MisleadingClient>("exports", text, expected);
}
