using ChartGen.Linting;
using Xunit;

namespace ChartGen.Tests.Linting.Rules;

public sealed class NotTextTests
{
    [Theory]
    [InlineData(new byte[] { (byte)'#', 0xC3, 0xA9, (byte)'\n' })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'#', (byte)'\n' }, "1:1 a byte order mark stands here")]
    [InlineData(new byte[] { (byte)'#', (byte)'\n', (byte)'a', 0, (byte)'\n' }, "2:2 a NUL byte stands here")]
    [InlineData(new byte[] { 0, (byte)'\n' }, "1:1 a NUL byte stands here")]
    [InlineData(new byte[] { (byte)'#', 0xFF, (byte)'\n' }, "1:2 a byte that is no UTF-8 stands here")]
    public void A_file_is_text_in_UTF_8(byte[] content, params string[] expected) =>
        LintJudged.By<NotText>([LintJudged.File("haproxy.cfg", content)], new LintFacts(), expected);

    [Fact]
    public void Values_may_begin_with_a_byte_order_mark() =>
        LintJudged.By<NotText>([LintJudged.File("values.yaml", [0xEF, 0xBB, 0xBF, (byte)'a', (byte)':', (byte)'1', (byte)'\n'])], new LintFacts(), []);
}
