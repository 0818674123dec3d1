using ChartGen.Kubernetes.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class StrategySettingsTests
{
    [Theory]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  strategy: {type: Recreate}\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: \"example.com/web:1\"}]\n")]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  strategy: {type: Recreate, rollingUpdate: {maxSurge: 1}}\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: \"example.com/web:1\"}]\n", "5:45 the strategy Recreate has settings of rollingUpdate; ")]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0}}\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: \"example.com/web:1\"}]\n", "maxSurge and maxUnavailable are both 0")]
    public void An_update_strategy_must_be_one_that_can_work(string text, params string[] expected) =>
        LintJudged.Objects<StrategySettings>(text, expected);
}
