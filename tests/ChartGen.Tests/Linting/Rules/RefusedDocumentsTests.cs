using ChartGen.Charts.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class RefusedDocumentsTests
{
    [Theory]
    [InlineData("metadata: {annotations: {a: 1}}\n")]
    [InlineData("a: b\n---\nmetadata: {annotations: {a: [1]}}\n", "chart/templates/a.yaml:3:1 ")]
    [InlineData("a: [\n")]
    public void A_document_that_only_the_installation_refuses_is_found(string template, params string[] expected) =>
        LintJudged.OfChart<RefusedDocuments>([("templates/a.yaml", template)], expected);
}
