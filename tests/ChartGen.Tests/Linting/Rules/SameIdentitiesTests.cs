using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class SameIdentitiesTests
{
    [Theory]
    [InlineData("multinode", "")]
    [InlineData("multinode", "chart/files/topology.json: chartgen/v1 multinode broker 3 => chartgen/v2 multinode broker 3", "files/topology.json:63:19 a broker expects its directory to be marked as chartgen/v2 multinode broker")]
    [InlineData("multinode", "chart/files/topology.json: .chartgen-identity => .id", "files/topology.json:8:19 pods look for the mark in the file .id")]
    [InlineData("multinode", "nfs-setup.sh: identity_file='.chartgen-identity' => identity_file='.id'", "nfs-setup.sh:8:16 the setup script marks directories in the file .id")]
    [InlineData("multinode", "nfs-setup.sh: multinode management-center' => mmc'", "nfs-setup.sh:18:")]
    [InlineData("multinode", "chart/templates/broker-identity.yaml:     {{ .ordinal }} {{ .identity }}\n => ", "chart/templates/broker-identity.yaml:14:3 identities has no line for any broker")]
    [InlineData("multinode", "chart/templates/broker-identity.yaml:     management-center {{ $topology.managementCenter.identity }}\n => ", "identities has no line for management-center")]
    public void Marks_are_what_pods_expect(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<SameIdentities>(cluster, edit, expected);
}
