using ChartGen.Findings.Fixes;
using ChartGen.Linting;
using ChartGen.Tests.Linting;
using Xunit;

namespace ChartGen.Tests.Kubernetes;

/// <summary>What is certain in a file of manifests is mended; what a template makes is left to its author.</summary>
public sealed class ManifestFixTests
{
    [Theory]
    [InlineData("metadata: {name: a, labels: {v: 1.5}}", "metadata: {name: a, labels: {v: \"1.5\"}}")]
    [InlineData("metadata: {name: a, labels: {v: yes}}", "metadata: {name: a, labels: {v: \"yes\"}}")]
    [InlineData("metadata: {name: a}\nimmutable: \"true\"", "metadata: {name: a}\nimmutable: true")]
    [InlineData("metadata: {name: a}\nimmutable: 'true'", "metadata: {name: a}\nimmutable: true")]
    [InlineData("metadata: {name: a}\nDATA: {b: c}", "metadata: {name: a}\ndata: {b: c}")]
    [InlineData("metadata: {name: a}\nDATA: {b: c}\ndata: {b: c}", null)]
    [InlineData("metadata: {name: a}\ndata: {b: &x 7, c: *x}", null)]
    [InlineData("metadata: {name: a}\nimmutable: !!str true", null)]
    [InlineData("metadata: {name: a}\ndata:\n\u2028  b: 7", null)]
    public void What_is_certain_is_mended(string bad, string? good)
    {
        const string Head = "# first\n---\napiVersion: v1\nkind: ConfigMap\n";
        var files = LintJudged.Files([("objects.yaml", Head + bad + "\n")]);
        var findings = Linter.Lint(files, new LintFacts());
        Assert.NotEmpty(findings);
        Assert.Equal(Head + (good ?? bad) + "\n", Fixed.Of(files, findings, out _)[0].Text);
    }

    [Theory]
    [InlineData("data: {b: 7}", "data: {b: \"7\"}")]
    [InlineData("data: {b: {{ 7 }}}", null)]
    [InlineData("data:\n  b: {{ .Values.b }}", null)]
    [InlineData("data:\n{{- range until 2 }}\n  k{{ . }}: x\n{{- end }}\n  b: 7", "data:\n{{- range until 2 }}\n  k{{ . }}: x\n{{- end }}\n  b: \"7\"")]
    [InlineData("{{ toYaml .Values.all }}", null)]
    public void What_stands_in_a_template_as_it_is_read_is_mended(string bad, string? good)
    {
        const string Head = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";
        var files = LintJudged.Files([("chart/values.yaml", "b: 7\nall: {data: {b: 7}}\n"), ("chart/templates/a.yaml", Head + bad + "\n")]);
        var found = Linter.Lint(files, new LintFacts()).Where(f => f.Rule.Id == "CG3003").ToArray();
        Assert.NotEmpty(found);
        var plan = FixPlan.Of(found, new SourceTexts(name => name == "chart/templates/a.yaml" ? Head + bad + "\n" : null));
        Assert.Equal(good is null ? null : Head + good + "\n", plan.Files.SingleOrDefault()?.After);
    }

    [Theory]
    [InlineData("apiVersion: batch/v1beta1\nkind: CronJob\nmetadata: {name: a}\nspec: {schedule: '0 3 * * *', jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: 'a:1'}]}}}}}\n", "batch/v1beta1", "batch/v1")]
    [InlineData("apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: a}\nspec: {maxUnavailable: 1}\n", "policy/v1beta1", "policy/v1beta1")]
    [InlineData("apiVersion: apps/v1beta2\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: 'a:1'}]}}}\n", "apps/v1beta2", "apps/v1beta2")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {terminationGracePeriodSecond: 5, containers: [{name: a, image: 'a:1'}]}\n", "PeriodSecond:", "PeriodSeconds:")]
    [InlineData("apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {initContainer: {name: b}, containers: [{name: a, image: 'a:1'}]}\n", "initContainer:", "initContainer:")]
    public void An_API_and_a_field_are_mended_where_nothing_else_can_be_meant(string text, string written, string instead)
    {
        var files = LintJudged.Files([("objects.yaml", text)]);
        var findings = Linter.Lint(files, new LintFacts());
        Assert.Contains(findings, f => f.Rule.Id is "CG3010" or "CG3002");
        Assert.Equal(text.Replace(written, instead, StringComparison.Ordinal), Fixed.Of(files, findings.Where(f => f.Rule.Id is "CG3010" or "CG3002").ToArray(), out _)[0].Text);
    }
}
