using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class DuplicateListKeyTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      env: [{name: A, value: a}, {name: B, value: a}]\n")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n      env: [{name: A, value: a}, {name: A, value: b}]\n", "8:41 env has the name A twice, first in env[0]; allowed is it once")]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n  ports: [{name: a, port: 53}, {name: b, port: 53, protocol: UDP}]\n")]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n  ports: [{name: a, port: 53}, {name: b, port: 53}]\n", "ports has the port and protocol 53/TCP twice")]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n  ports: [{name: a, port: 53}, {name: a, port: 54}]\n", "ports has the name a twice")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n  initContainers: [{name: web, image: a}]\n", "an init container and a container have the name web")]
    public void Items_of_a_list_must_differ_in_what_tells_them_apart(string text, params string[] expected) =>
        LintJudged.Objects<DuplicateListKey>(text, expected);
}
