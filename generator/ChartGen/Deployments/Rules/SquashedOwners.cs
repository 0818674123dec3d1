using ChartGen.Deployments.Model;
using ChartGen.Deployments.Reading;
using ChartGen.Findings;

namespace ChartGen.Deployments.Rules;

/// <summary>
/// Whoever the server takes a process for (exports(5), "User ID Mapping") must own its directory or be root: the Management
/// Center runs as root and rewrites its configuration, a broker keeps its data.
/// </summary>
public sealed class SquashedOwners : IDeploymentRule
{
    private const string Nobody = "65534";
    private const string Root = "0";

    /// <inheritdoc/>
    public Rule Rule { get; } = new("CG1112", Severity.Warning, "Brokers and the Management Center should own their directories after squashing");

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(DeploymentSource source)
    {
        var options = source.Deployment.Nfs.Options;
        var broker = $"{source.Deployment.Broker.RunAsUser}";
        (string Who, string User)[] processes = [("the Management Center", Root), ("a broker", broker)];
        foreach (var (who, user) in processes)
        {
            var taken = TakenFor(user, options);
            if (taken != user && taken != Root)
            {
                yield return source.Find(Rule, "nfs.options", $"nfs.options is [{string.Join(", ", options)}], so the server takes {who} (user {user}) for user {taken}, who cannot write its directory; allowed without this warning is {Remedy(user)}");
            }
        }
    }

    private static string TakenFor(string user, IReadOnlyList<string> options)
    {
        var squashed = options.Contains("all_squash") || (user == Root && !options.Contains("no_root_squash"));
        const string AnonymousUser = "anonuid=";
        return !squashed ? user : options.LastOrDefault(o => o.StartsWith(AnonymousUser, StringComparison.Ordinal))?[AnonymousUser.Length..] ?? Nobody;
    }

    private static string Remedy(string user) => user == Root ? "no_root_squash without all_squash" : "no all_squash";
}
