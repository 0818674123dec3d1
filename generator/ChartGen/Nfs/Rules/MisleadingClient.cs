using ChartGen.Findings;
using ChartGen.Kubernetes;
using ChartGen.Linting;

namespace ChartGen.Nfs.Rules;

/// <summary>exportfs takes these clients without a word, and they match other machines than it looks, or none.</summary>
public sealed class MisleadingClient : ExportsRule
{
    /// <inheritdoc/>
    public override Rule Rule { get; } = new("CG5009", Severity.Warning, "A client should mean the machines that it seems to name");

    /// <inheritdoc/>
    protected override IEnumerable<Finding> Check(ExportsLintFile file, LintFacts facts) =>
        file.Exports.Entries.SelectMany(e => e.ReadClients)
            .Where(c => c.Client.Length > 0 && ExportsClientReading.Refuse(c.Client) is null)
            .Select(c => (Client: c, Reason: ExportsClient.Refuse(c.Client)))
            .Where(c => c.Reason is not null)
            .Select(c => file.Find(Rule, c.Client.Location.Line, c.Client.Location.Column, c.Reason!).With(FixOf(file, c.Client)));

    // 10.0.0.* can mean nothing but the network 10.0.0.0/24.
    private static Fix? FixOf(ExportsLintFile file, ExportsClientEntry client)
    {
        string[] parts = client.Client.Split('.');
        string[] numbers = [.. parts.TakeWhile(p => p != "*")];
        if (parts.Length > 4 || numbers.Length == 0 || numbers.Length == parts.Length || parts.Skip(numbers.Length).Any(p => p != "*")
            || numbers.Any(n => HostAddress.KindOf($"{n}.0.0.0") != HostAddressKind.IPv4))
        {
            return null;
        }

        var network = $"{string.Join('.', numbers.Concat(Enumerable.Repeat("0", 4 - numbers.Length)))}/{8 * numbers.Length}";
        return IsTaken(file, client, network) ? null : file.Replace(client.Location.Line, client.Location.Column, client.Client, network, $"write the network {network}");
    }

    // Of the same network twice on one path exportfs ignores the second.
    private static bool IsTaken(ExportsLintFile file, ExportsClientEntry client, string network)
    {
        var path = ExportsPath.Normalized(file.Exports.Entries.First(e => e.Clients.Contains(client)).Path);
        return file.Exports.Entries.Any(e => ExportsPath.Normalized(e.Path) == path && e.Clients.Any(c => c.Client == network));
    }
}
