using System.Text;
using ChartGen.Helm.Charts;
using ChartGen.Helm.Overrides;
using ChartGen.Helm.Rendering;
using ChartGen.Helm.Values;

namespace ChartGen.RealTools.Tests.Corpus;

/// <summary>What we make of a case, and whether that is what Helm made of it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Same">Whether it is the same.</param>
/// <param name="Difference">How it differs; empty when it does not.</param>
internal sealed record CorpusVerdict(CorpusCase Case, bool Same, string Difference)
{
    public static CorpusVerdict Of(CorpusFolder corpus, CorpusCase expectation)
    {
        var expected = File.ReadAllBytes(expectation.Expected);
        var log = new List<string>();
        try
        {
            var text = GoText.ToBytes(Render(corpus, expectation, log).ToText());
            return expectation.IsRefusal
                ? new(expectation, false, $"accepted, where Helm says: {FirstLine(Encoding.UTF8.GetString(expected))}")
                : new(expectation, text.AsSpan().SequenceEqual(expected), text.AsSpan().SequenceEqual(expected) ? "" : Differences(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(text)));
        }
        catch (HelmException e)
        {
            var printed = string.Concat(log.Append($"Error: {e.Message}").Select(line => line + "\n")).Replace(corpus.Charts, "{CHARTS}", StringComparison.Ordinal);
            var wanted = Encoding.UTF8.GetString(expected);
            var same = expectation.IsRefusal && printed == wanted[..wanted.LastIndexOf("--- exit", StringComparison.Ordinal)];
            return new(expectation, same, same ? "" : $"refused: {string.Join(" | ", printed.Split('\n').SkipWhile(l => l.StartsWith("level", StringComparison.Ordinal)).Take(4))}{(expectation.IsRefusal ? $"; Helm: {FirstLine(wanted)}" : "")}");
        }
    }

    private static RenderedChart Render(CorpusFolder corpus, CorpusCase expectation, List<string> log)
    {
        var arguments = expectation.Arguments;
        var files = arguments.Index().Where(a => a.Item == "-f").Select(a => arguments[a.Index + 1])
            .Select(file => new ValuesFile(file, GoText.FromBytes(File.ReadAllBytes(Path.Combine(corpus.Charts, file)))));
        var request = new RenderRequest { ReleaseName = arguments[1], Values = new ValueOptions { Files = [.. files] }, Log = log.Add };
        return HelmChart.Load(Path.Combine(corpus.Charts, arguments[2]), log.Add).Render(request);
    }

    private static string FirstLine(string text) => text.Split('\n')[0];

    private static string Differences(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}: Helm «{At(left, line)}», we «{At(right, line)}»";
    }

    private static string At(string[] lines, int index) => index < lines.Length ? lines[index] : "(end)";
}
