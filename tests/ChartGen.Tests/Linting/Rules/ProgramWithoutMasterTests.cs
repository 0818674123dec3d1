using ChartGen.HaProxy.Rules;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class ProgramWithoutMasterTests
{
    [Theory]
    [InlineData("global\n    master-worker\nprogram p\n")]
    [InlineData("program p\n", "1:1 the program 'p' needs a master")]
    public void A_program_section_must_have_the_master_worker_mode(string text, params string[] expected) =>
        LintJudged.By<ProgramWithoutMaster>("haproxy.cfg", text, expected);
}
