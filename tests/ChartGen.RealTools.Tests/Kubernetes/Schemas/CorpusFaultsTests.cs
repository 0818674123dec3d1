using System.Text;
using ChartGen.Kubernetes.Schemas;
using ChartGen.RealTools.Tests.Corpus;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Kubernetes.Schemas;

/// <summary>
/// What is found in the objects that public charts render with their own values. Each line of the list was looked at and is true;
/// a new line is a new fault of a chart, or a wrong one of ours.
/// </summary>
public class CorpusFaultsTests
{
    [Fact]
    public void Every_fault_of_a_public_chart_is_one_that_was_looked_at()
    {
        var list = new StringBuilder();
        foreach (var chart in CorpusFolder.Require().Cases.Where(c => !c.IsRefusal && c.Variant == "default").OrderBy(c => c.Chart, StringComparer.Ordinal))
        {
            foreach (var (root, version, kind) in CorpusObjects.Read(File.ReadAllText(chart.Expected), int.MaxValue))
            {
                foreach (var fault in ObjectSchema.Faults(root, version, kind).Where(f => f.Kind != ObjectFaultKind.UnknownKind || ApiLife.Of(version, kind) is null))
                {
                    list.Append(chart.Chart).Append(": ").Append(fault.Kind).Append(' ').Append(kind).Append(' ').Append(fault.Path).Append(": ").Append(fault.Message).Append('\n');
                }
            }
        }

        Snapshot.Matches(Path.Combine(Repository.Root, "tests", "ChartGen.RealTools.Tests", "Kubernetes", "Schemas", "corpus-faults.txt"), list.ToString());
    }
}
