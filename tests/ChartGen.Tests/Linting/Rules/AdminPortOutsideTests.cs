using ChartGen.Security.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class AdminPortOutsideTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("targetPort: mqtt}", "targetPort: admin}", "port 1885, the admin port of the brokers, is open to the outside by NodePort")]
    [InlineData("targetPort: mqtt}", "targetPort: 1885}", "by NodePort")]
    [InlineData("targetPort: mqtt}", "targetPort: 7000}", "port 7000, the cluster port")]
    [InlineData("  type: NodePort\n", "  externalIPs: [1.2.3.4]\n")]
    [InlineData("image: registry.example.com/mosquitto:2.8\n      ports:\n        - {name: mqtt, containerPort: 1883}\n        - {name: admin, containerPort: 1885}", "image: cassandra:5.0\n      ports: [{name: mqtt, containerPort: 7000}]")]
    public void An_edit_of_the_good_example_is_judged(string written, string instead, params string[] expected) =>
        LintJudged.GoodExample<AdminPortOutside>(written, instead, expected);
}
