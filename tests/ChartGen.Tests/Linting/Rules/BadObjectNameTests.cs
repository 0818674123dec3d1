using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class BadObjectNameTests
{
    [Theory]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: my.settings}\ndata: {a_B-1.conf: a}\n")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: My_Settings}\n", "3:18 name is 'My_Settings'; ")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a/b: c}\n", "4:8 'a/b' is no key that data can have; ")]
    [InlineData("apiVersion: v1\nkind: Service\nmetadata: {name: 1web}\nspec:\n  selector: {app: web}\n  ports: [{port: 80}]\n", "3:18 name is '1web'; ")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: web, labels: {version: \"1.0+5\"}}\nspec:\n  containers:\n    - name: web\n      image: example.com/web:1\n", "version is '1.0+5', which is no value of a label; ")]
    [InlineData("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}\nspec:\n  schedule: \"0 1 * * *\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: OnFailure\n          containers: [{name: backup, image: \"example.com/backup:1\"}]\n", "it has 53 characters; allowed are at most 52")]
    [InlineData("apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: \"system:A_b\"}\nrules: []\n")]
    public void Names_labels_and_keys_must_have_the_form_that_their_place_allows(string text, params string[] expected) =>
        LintJudged.Objects<BadObjectName>(text, expected);
}
