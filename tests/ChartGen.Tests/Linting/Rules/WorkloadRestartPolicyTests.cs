using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class WorkloadRestartPolicyTests
{
    [Theory]
    [InlineData("apiVersion: batch/v1\nkind: Job\nmetadata: {name: setup}\nspec:\n  template:\n    spec:\n      restartPolicy: Never\n      containers: [{name: setup, image: \"example.com/setup:1\"}]\n")]
    [InlineData("apiVersion: batch/v1\nkind: Job\nmetadata: {name: setup}\nspec:\n  template:\n    spec:\n      containers: [{name: setup, image: \"example.com/setup:1\"}]\n", "7:7 restartPolicy is not given, which means Always; allowed in a Job are OnFailure and Never")]
    [InlineData("apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: backup}\nspec:\n  schedule: \"0 1 * * *\"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Always\n          containers: [{name: backup, image: \"example.com/backup:1\"}]\n", "restartPolicy is Always; allowed in a Job")]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      restartPolicy: Never\n      containers: [{name: web, image: \"example.com/web:1\"}]\n", "restartPolicy is Never; allowed is Always")]
    public void The_restart_policy_must_be_one_that_the_workload_takes(string text, params string[] expected) =>
        LintJudged.Objects<WorkloadRestartPolicy>(text, expected);
}
