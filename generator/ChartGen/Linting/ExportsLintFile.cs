using ChartGen.Nfs;

namespace ChartGen.Linting;

/// <summary>An exports file that was read.</summary>
/// <param name="Name">The path as the user gave it.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Exports">Its entries.</param>
public sealed record ExportsLintFile(string Name, string Text, ExportsFile Exports) : LintFile(Name, LintKind.Exports, Text)
{
    /// <summary>The options that are none of exports(5), or doubtful; judged once, since several rules ask.</summary>
    internal IReadOnlyList<(ExportsWord Word, ExportsOptionFault Fault, string Message)> OptionFaults => field ??=
    [
        .. Exports.Options
            .Select(o => (Word: o, Judged: ExportsOptionFaults.Of(o.Text)))
            .Where(o => o.Judged.Fault != ExportsOptionFault.None)
            .Select(o => (o.Word, o.Judged.Fault, o.Judged.Message)),
    ];
}
