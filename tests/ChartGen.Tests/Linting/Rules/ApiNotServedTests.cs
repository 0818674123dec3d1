using ChartGen.Kubernetes.Rules;
using ChartGen.Linting;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ApiNotServedTests
{
    [Theory]
    [InlineData("apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: web}\n")]
    [InlineData("apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: web}\n", "1:13 PodDisruptionBudget of policy/v1beta1 is no longer served since Kubernetes 1.25, and 1.35 is meant; use policy/v1")]
    [InlineData("apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: web}\n", "no longer served since Kubernetes 1.22, and 1.35 is meant; use networking.k8s.io/v1")]
    [InlineData("apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata: {name: web}\n", "no longer served since Kubernetes 1.25, and 1.35 is meant; nothing came in its place")]
    public void An_API_must_be_one_that_the_Kubernetes_version_serves(string text, params string[] expected) =>
        LintJudged.Objects<ApiNotServed>(text, expected);

    [Theory]
    [InlineData("1.20", "policy/v1", "1:13 PodDisruptionBudget of policy/v1 is served since Kubernetes 1.21, and 1.20 is meant; ")]
    [InlineData("1.21", "policy/v1")]
    [InlineData("1.24", "policy/v1beta1")]
    [InlineData("1.25", "policy/v1beta1", "no longer served since Kubernetes 1.25, and 1.25 is meant; use policy/v1")]
    public void The_version_that_is_meant_counts(string version, string apiVersion, params string[] expected) =>
        LintJudged.By<ApiNotServed>(
            [LintJudged.File("objects.yaml", $"apiVersion: {apiVersion}\nkind: PodDisruptionBudget\nmetadata: {{name: web}}\n")],
            new LintFacts { KubernetesVersion = Version.Parse(version) },
            expected);
}
