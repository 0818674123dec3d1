using ChartGen.Findings;
using ChartGen.Findings.Fixes;
using ChartGen.Helm.Yaml;
using Xunit;

namespace ChartGen.Tests.Findings;

public sealed class FixPlanTests
{
    private const string Text = "one\ntwo\nthree";

    [Theory]
    [InlineData(1, 1, 1, 4, "1", "1\ntwo\nthree")]
    [InlineData(2, 1, 3, 1, "", "one\nthree")]
    [InlineData(3, 6, 3, 6, "\n", "one\ntwo\nthree\n")]
    [InlineData(1, 2, 3, 2, "-", "o-hree")]
    [InlineData(1, 1, 3, 6, "", "")]
    [InlineData(1, 5, 1, 5, "x", null)]
    [InlineData(0, 1, 1, 1, "x", null)]
    [InlineData(4, 1, 4, 1, "x", null)]
    [InlineData(2, 2, 2, 1, "x", null)]
    [InlineData(1, 1, int.MaxValue, int.MaxValue, "x", null)]
    public void An_edit_is_applied_at_its_place_or_not_at_all(int line, int column, int endLine, int endColumn, string replacement, string? expected)
    {
        var plan = Plan(Finding(Edit(line, column, endLine, endColumn, replacement)));

        Assert.Equal(expected, plan.Files.SingleOrDefault()?.After);
        Assert.Equal(expected is null ? 0 : 1, plan.Applied.Count);
    }

    [Fact]
    public void Fixes_that_do_not_meet_are_applied_together()
    {
        var plan = Plan(Finding(Edit(3, 1, 3, 6, "3")), Finding(Edit(1, 1, 1, 2, "O"), Edit(2, 4, 2, 4, "!")), Finding(Edit(1, 2, 1, 3, "N")));

        Assert.Equal("ONe\ntwo!\n3", plan.Files.Single().After);
        Assert.Equal(3, plan.Applied.Count);
    }

    [Fact]
    public void Of_fixes_that_meet_the_first_is_applied_and_a_fix_is_applied_whole_or_not_at_all()
    {
        var plan = Plan(
            Finding(Edit(1, 1, 1, 3, "")),
            Finding(Edit(1, 2, 1, 2, "x"), Edit(3, 1, 3, 2, "T")),
            Finding(Edit(1, 1, 1, 3, "")),
            Finding(Edit(1, 3, 1, 3, "e")),
            Finding(Edit(1, 3, 1, 3, "f")));

        Assert.Equal("ee\ntwo\nthree", plan.Files.Single().After);
        Assert.Equal((3, 2), (plan.Applied.Count, plan.Left.Count));
    }

    [Theory]
    [InlineData(1, 4, 2, 6)]
    [InlineData(2, 6, 1, 4)]
    [InlineData(1, 6, 2, 4)]
    [InlineData(2, 4, 1, 6)]
    [InlineData(1, 4, 3, 3)]
    [InlineData(3, 3, 1, 4)]
    public void A_part_of_a_text_is_changed_by_one_fix(int start, int end, int otherStart, int otherEnd)
    {
        var plan = Plan(Finding(Edit(3, start, 3, end, "x")), Finding(Edit(3, otherStart, 3, otherEnd, "y")));
        Assert.Equal((1, 1), (plan.Applied.Count, plan.Left.Count));
    }

    [Fact]
    public void A_fix_of_a_file_that_is_not_there_is_not_applied() =>
        Assert.Empty(FixPlan.Of([Finding(Edit(1, 1, 1, 1, "x"))], new SourceTexts(_ => null)).Applied);

    private static FixPlan Plan(params Finding[] findings) => FixPlan.Of(findings, new SourceTexts(_ => Text));

    private static Finding Finding(params TextEdit[] edits) =>
        new(new Rule("CG0000", Severity.Error, "title"), edits[0].Start, "message") { Fix = new Fix("mend it", edits) };

    private static TextEdit Edit(int line, int column, int endLine, int endColumn, string replacement) =>
        new(new SourceLocation("file", line, column), endLine, endColumn, replacement);
}
