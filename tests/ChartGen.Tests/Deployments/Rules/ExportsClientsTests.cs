using ChartGen.Deployments.Rules;
using Xunit;

namespace ChartGen.Tests.Deployments.Rules;

public sealed class ExportsClientsTests
{
    [Theory]
    [InlineData("nfs: {clients: [10.0.0.0/24, \"fd00::/64\", \"*.example.com\", \"@workers\", node-1]}")]
    [InlineData("nfs: {clients: [\"10.0.0.*\"]}", "1:17 nfs.clients[0]: '10.0.0.*' looks like a pattern of IP addresses")]
    [InlineData("nfs: {clients: [10.0.0.0/33]}", "nfs.clients[0]: ")]
    [InlineData("nfs: {clients: [10.0.0.300]}", "nfs.clients[0]: ")]
    [InlineData("nfs: {clients: [Node-1.example.com, 10.0.0.1, node-1.example.com]}", "1:47 nfs.clients[2] is node-1.example.com, and so is nfs.clients[0]; allowed is each client once")]
    public void A_client_has_a_form_of_exports_and_stands_once(string yaml, params string[] expected) =>
        Judged.By<ExportsClients>(yaml, expected);
}
