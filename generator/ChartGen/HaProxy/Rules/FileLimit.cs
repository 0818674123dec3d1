using System.Globalization;
using ChartGen.Findings;
using ChartGen.Linting;

namespace ChartGen.HaProxy.Rules;

/// <summary>More connections than the process may have files.</summary>
public sealed class FileLimit : HaProxyRule
{
    // Two for each connection, one for a server and some for itself: HAProxy configuration manual, "maxconn" and "ulimit-n".
    private const int OwnFiles = 23;

    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG4032", Severity.Error, "maxconn must fit into the limit of open files");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(HaProxyFile file, LintFacts facts)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(facts);
        var globals = file.Config.OfKind("global").ToArray();
        var declared = globals.SelectMany(g => g.All("ulimit-n")).LastOrDefault();
        var limits = new[] { facts.FileLimit, Number(declared) }.OfType<int>().Where(n => n > 0).ToArray();
        if (globals.SelectMany(g => g.All("maxconn")).FirstOrDefault() is not { Words.Count: > 1 } line || Number(line) is not { } connections || limits.Length == 0)
        {
            yield break;
        }

        var needed = (2L * connections) + HaProxyServer.Of(file.Config).Count + OwnFiles;
        if (needed > limits.Min())
        {
            yield return file.Find(Rule, line, 1, $"{connections} connections and {HaProxyServer.Of(file.Config).Count} servers need about {needed} open files, and the limit is {limits.Min()}; allowed are about {Math.Max(0, limits.Min() - (needed - (2L * connections))) / 2} connections, or a higher limit");
        }
    }

    private static int? Number(HaProxyDirective? line) =>
        int.TryParse(line?.Argument(0), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
