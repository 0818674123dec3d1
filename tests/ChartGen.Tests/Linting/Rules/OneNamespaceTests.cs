using ChartGen.Consistency.Rules;
using ChartGen.Tests.Consistency;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class OneNamespaceTests
{
    [Theory]
    [InlineData("vendor", "haproxy.cfg: multinode => othernode", "haproxy.cfg:22:15 server m1 is in the namespace othernode (and 5 more), and StatefulSet/mosquitto is in the namespace multinode; expected is multinode")]
    [InlineData("vendor", "chart/templates/volumes.yaml: {{ .Values.namespace }}\n    name: mosquitto-data-mosquitto-2 => default\n    name: mosquitto-data-mosquitto-2", "chart/templates/volumes.yaml:61:16 the claimRef of PersistentVolume/mosquitto-pv-2 is in the namespace default")]
    [InlineData("vendor", "INSTALL.md: --set namespace=multinode => --set namespace=other", "INSTALL.md:4:26 a command is for the namespace multinode (and 2 more), and --set namespace is other")]
    [InlineData("multinode", "INSTALL.md: 'mosquitto-license' --namespace 'multinode' => 'mosquitto-license' --namespace 'default'", "INSTALL.md:107:59 a command is for the namespace default, and StatefulSet/mosquitto is in the namespace multinode")]
    [InlineData("multinode", "chart/templates/cluster-operator.yaml:     namespace: {{ $namespace }}\n--- =>     namespace: default\n---", "the subject of RoleBinding/mosquitto-cluster-operator is in the namespace default")]
    public void Everything_is_in_one_namespace(string cluster, string edit, params string[] expected) =>
        ClusterCase.Judge<OneNamespace>(cluster, edit, expected);
}
