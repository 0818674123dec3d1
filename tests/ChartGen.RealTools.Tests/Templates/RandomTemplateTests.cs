using System.Globalization;
using System.Text;
using ChartGen.Testing;
using CsCheck;
using Xunit;

namespace ChartGen.RealTools.Tests.Templates;

/// <summary>Real Helm judges the language and its functions, on templates that nobody thought of.</summary>
public class RandomTemplateTests
{
    private const int BatchSize = 400;
    private const int Shown = 12;
    private const int MinimisingTries = 25;

    private static int Count => int.Parse(Environment.GetEnvironmentVariable("CHARTGEN_TEMPLATES") ?? "2000", CultureInfo.InvariantCulture);

    private static int Failures => Math.Min(60, Count / 10);

    [Fact]
    public void Random_templates_give_what_Helm_gives()
    {
        var seed = RandomSeed.Take(TestContext.Current.TestOutputHelper!.WriteLine);
        var random = new PCG(0, (ulong)seed);
        var pieces = Enumerable.Range(0, Count).Select(_ => RandomTemplate.Templates.Generate(random, null, out Size _)).ToList();
        var judged = pieces.Select(piece => (Piece: piece, Ours: TemplateJudge.Ours(piece.Text))).ToList();
        var disagreements = new List<Piece>();
        foreach (var batch in judged.Where(item => !IsError(item.Ours)).Chunk(BatchSize))
        {
            disagreements.AddRange(Compare(batch));
        }

        disagreements.AddRange(judged.Where(item => IsError(item.Ours)).Take(Failures)
            .Where(item => TemplateJudge.Helm(item.Piece.Text) != item.Ours).Select(item => item.Piece));
        Assert.True(disagreements.Count == 0, Report(seed, disagreements));
    }

    private static bool IsError(string result) => result.StartsWith("Error: ", StringComparison.Ordinal);

    /// <summary>Those of a batch on which Helm gives something else; where Helm fails, the one that it names, and then the rest.</summary>
    private static List<Piece> Compare((Piece Piece, string Ours)[] batch)
    {
        var wrong = new List<Piece>();
        var rest = batch.Select((item, index) => (Name: $"t{index:0000}", item.Piece, item.Ours)).ToDictionary(item => item.Name, StringComparer.Ordinal);
        while (rest.Count > 0)
        {
            var outputs = TemplateJudge.Helm(rest.ToDictionary(item => item.Key, item => item.Value.Piece.Text, StringComparer.Ordinal), out var error);
            if (error.Length == 0)
            {
                wrong.AddRange(rest.Values.Where(item => outputs[item.Name] != item.Ours).Select(item => item.Piece));
                return wrong;
            }

            // Helm dies without a name of a map that contains itself: the halves tell which template it is.
            var named = rest.Count == 1 ? rest.Keys.Single() : rest.Keys.FirstOrDefault(name => error.Contains($"c/templates/{name}.yaml", StringComparison.Ordinal));
            if (named is null)
            {
                return [.. wrong, .. rest.Values.Chunk((rest.Count + 1) / 2).SelectMany(half => Compare([.. half.Select(item => (item.Piece, item.Ours))]))];
            }

            if (!error.StartsWith("runtime: ", StringComparison.Ordinal))
            {
                wrong.Add(rest[named].Piece);
            }

            rest.Remove(named);
        }

        return wrong;
    }

    private static string Report(int seed, List<Piece> disagreements)
    {
        var report = new StringBuilder().Append(CultureInfo.InvariantCulture, $"CHARTGEN_SEED={seed}: {disagreements.Count} disagreements\n");
        foreach (var piece in disagreements.Take(Shown))
        {
            var smallest = Minimise(piece).Text;
            report.Append(CultureInfo.InvariantCulture, $"\n{smallest}\n  Helm: {TemplateJudge.Show(TemplateJudge.Helm(smallest))}\n  ours: {TemplateJudge.Show(TemplateJudge.Ours(smallest))}\n");
        }

        return report.ToString();
    }

    private static Piece Minimise(Piece piece)
    {
        for (var tries = 0; tries < MinimisingTries;)
        {
            var smaller = piece.Smaller().OrderBy(candidate => candidate.Text.Length).FirstOrDefault(candidate =>
                candidate.Text.Contains("{{", StringComparison.Ordinal) && tries++ < MinimisingTries && TemplateJudge.Ours(candidate.Text) != TemplateJudge.Helm(candidate.Text));
            if (smaller is null)
            {
                break;
            }

            piece = smaller;
        }

        return piece;
    }
}
