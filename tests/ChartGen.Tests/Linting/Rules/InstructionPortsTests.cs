using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class InstructionPortsTests
{
    [Theory]
    [InlineData("multinode", "")]
    [InlineData("tls", "")]
    [InlineData("multinode", "INSTALL.md: -p 31028 => -p 31029", "INSTALL.md:216:29 the instructions name the port 31029", "INSTALL.md:218")]
    [InlineData("multinode", "INSTALL.md: any node | 31028 => any node | 31029", "INSTALL.md:68:29")]
    [InlineData("multinode", "INSTALL.md: <node>:31021 => <node>:31022", "INSTALL.md:193")]
    public void Ports_are_those_of_Services(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<InstructionPorts>(cluster, edit, expected);
}
