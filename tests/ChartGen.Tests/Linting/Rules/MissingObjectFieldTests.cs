using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class MissingObjectFieldTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n  ports: [{port: 80}]\n")]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n  ports: [{targetPort: 80}]\n", "6:11 port is missing here; it is required")]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  selector: {app: web}\n  ports: [{port: }]\n", "port is null, which is as if it were missing")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n", "image is missing here; it is required")]
    public void A_field_that_the_kind_requires_must_be_there(string text, params string[] expected) =>
        LintJudged.Objects<MissingObjectField>(text, expected);
}
