namespace ChartGen.RealTools.Tests.Corpus;

/// <summary>One expectation of the corpus: arguments, and what Helm 4.1.4 made of them.</summary>
/// <param name="Chart">The chart: its repository and its folder.</param>
/// <param name="IsRefusal">Whether Helm refuses it.</param>
/// <param name="Variant">Which values it is given.</param>
/// <param name="Arguments">Helm's arguments, the folder of the charts being the current one.</param>
/// <param name="Expected">The file with Helm's output, or with what it printed when it refused.</param>
internal sealed record CorpusCase(string Chart, bool IsRefusal, string Variant, string[] Arguments, string Expected)
{
    public override string ToString() => $"{Chart} ({Variant})";
}
