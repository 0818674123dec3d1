using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ServiceShapeTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n  clusterIP: None\n")]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n  ports: [{port: 80}, {name: a, port: 443}]\n", "6:11 a port has no name in a Service of several; ")]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n", "5:3 this Service has no ports; ")]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n  ports: [{port: 80, nodePort: 30080}]\n", "nodePort is given in a Service of type ClusterIP; ")]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  type: ExternalName\n", "a Service of type ExternalName has no externalName; ")]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n  type: NodePort\n  clusterIP: None\n  ports: [{port: 80}]\n", "clusterIP is None in a Service of type NodePort; ")]
    public void A_Service_must_have_what_its_type_needs(string text, params string[] expected) =>
        LintJudged.Objects<ServiceShape>(text, expected);
}
