using System.CommandLine;

namespace ChartGen.Cli.Rendering;

/// <summary>
/// Options of `helm template` that change nothing in what it prints of a chart on disk: taken, so that a command line for Helm
/// works here, and not shown. Those that would reach a cluster, a network or another program are not known here.
/// </summary>
internal static class IdleOptions
{
    private static readonly string[] Switches =
    [
        "--create-namespace", "--dependency-update", "--devel", "--disable-openapi-validation", "--force-conflicts", "--force-replace", "--hide-notes",
        "--insecure-skip-tls-verify", "--kube-insecure-skip-tls-verify", "--pass-credentials", "--plain-http", "--render-subchart-notes", "--replace",
        "--rollback-on-failure", "--server-side", "--skip-crds", "--take-ownership", "--wait-for-jobs",
    ];

    private static readonly string[] WithValue =
    [
        "--burst-limit", "--color", "--colour", "--content-cache", "--description", "--keyring", "--kube-apiserver", "--kube-as-group", "--kube-as-user", "--kube-ca-file",
        "--kube-context", "--kube-tls-server-name", "--kube-token", "--kubeconfig", "--qps", "--registry-config", "--repository-cache", "--repository-config", "--timeout", "--version",
    ];

    private static readonly string[] WithOptionalValue =
        ["--dry-run", "--dry-run=client", "--wait", "--wait=true", "--wait=false", "--wait=watcher", "--wait=legacy", "--wait=hookOnly"];

    public static void AddTo(Command command)
    {
        foreach (var name in Switches)
        {
            command.Add(new Option<bool>(name) { Hidden = true });
        }

        foreach (var name in WithValue)
        {
            command.Add(new Option<string[]>(name) { Hidden = true });
        }

        command.Add(new Option<string[]>("--labels", "-l") { Hidden = true });
    }

    /// <summary>
    /// The arguments without those options whose value may only stand behind an equals sign, which the parser does not know.
    /// </summary>
    public static IReadOnlyList<string> Without(IReadOnlyList<string> arguments) =>
        arguments is ["render", ..] ? [.. arguments.Where(argument => !WithOptionalValue.Contains(argument))] : arguments;
}
