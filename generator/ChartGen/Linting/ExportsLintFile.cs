using ChartGen.Nfs;

namespace ChartGen.Linting;

/// <summary>An exports file that was read.</summary>
/// <param name="Name">The path as the user gave it.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Exports">Its entries.</param>
public sealed record ExportsLintFile(string Name, string Text, ExportsFile Exports) : LintFile(Name, LintKind.Exports, Text)
{
    /// <summary>The options that are none of exports(5), or doubtful; judged once, since several rules ask.</summary>
    internal IReadOnlyList<(ExportsWord Word, ExportsOptionFault Fault, string Message)> OptionFaults => field ??= Judge();

    // Most lines have the same options.
    private List<(ExportsWord Word, ExportsOptionFault Fault, string Message)> Judge()
    {
        List<(ExportsWord, ExportsOptionFault, string)> faults = [];
        var judged = new Dictionary<string, (ExportsOptionFault Fault, string Message)>(StringComparer.Ordinal);
        foreach (var option in Exports.Options)
        {
            if (!judged.TryGetValue(option.Text, out var known))
            {
                judged[option.Text] = known = ExportsOptionFaults.Of(option.Text);
            }

            if (known.Fault != ExportsOptionFault.None)
            {
                faults.Add((option, known.Fault, known.Message));
            }
        }

        return faults;
    }
}
