using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class TlsWithoutCertificateTests
{
    [Theory]
    [InlineData("frontend f\n    bind :1 ssl crt /x\nbackend b\n    server a 10.0.0.1:1 ssl verify none\n    server b 10.0.0.1:1 ssl ca-file /x\n")]
    [InlineData("frontend f\n    bind :1 ssl\n", "2:13 this listener speaks TLS without a certificate")]
    [InlineData("backend b\n    server a 10.0.0.1:1 ssl\n", "2:5 TLS to 'a' does not say whom it trusts")]
    public void TLS_must_have_a_certificate_in_front_and_say_whom_it_trusts_behind(string text, params string[] expected) =>
        LintJudged.By<TlsWithoutCertificate>("haproxy.cfg", text, expected);
}
