using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class DuplicateNameTests
{
    [Theory]
    [InlineData("frontend a\nbackend a\n    server m1 10.0.0.1:1\n    server m2 10.0.0.1:2\n")]
    [InlineData("frontend a\nfrontend a\n", "2:10 the frontend 'a' has the name of the frontend on line 1")]
    [InlineData("listen a\nlisten a\n", "2:8 the listen 'a'")]
    [InlineData("backend a\n    server m1 10.0.0.1:1\n    server m1 10.0.0.1:2\n", "3:12 the server 'm1' has the name of the one on line 2")]
    [InlineData("resolvers a\n    nameserver a 10.0.0.1:1\n    nameserver a 10.0.0.1:2\n", "3:16 the nameserver 'a'")]
    [InlineData("resolvers a\nresolvers a\n", "2:11 the resolvers 'a'")]
    [InlineData("backend b\n    server m4 10.0.0.1:1\n    server-template m 3 10.0.0.1:2\n    server-template n 3 10.0.0.1:2\n")]
    [InlineData("backend b\n    server m3 10.0.0.1:1\n    server-template m 3 10.0.0.1:2\n", "3:21 'm 3' makes a server with the name of the one on line 2")]
    [InlineData("backend b\n    stick-table type ip size 1\n    stick-table type ip size 1\n", "3:5 a section has one stick-table")]
    public void A_name_must_be_given_once(string text, params string[] expected) =>
        LintJudged.By<DuplicateName>("haproxy.cfg", text, expected);
}
