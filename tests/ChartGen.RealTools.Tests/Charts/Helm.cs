using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Charts;

/// <summary>Runs a real Helm that knows no cluster and no user's settings.</summary>
internal static class Helm
{
    public const string Four = "helm4/helm";
    public const string Three = "helm3/helm";

    /// <summary>The flags of the vendor's documented installation.</summary>
    public static readonly string[] Documented =
    [
        "--set", "repoPath=/root", "-n", "test-namespace", "--set", "namespace=test-namespace", "--set", "nfs=10.10.10.10",
        "--set", "hpa_threshold=80", "--set", "max_replica=6",
        "--set", "imageCredentials.registry=registry.cedalo.com", "--set", "imageCredentials.username=demo-username",
        "--set", "imageCredentials.password=demo-password", "--set", "imageCredentials.email=demo@example.com",
    ];

    /// <summary>The least that a rendering without a cluster needs.</summary>
    public static readonly string[] Credentials =
    [
        "--set", "imageCredentials.username=u", "--set", "imageCredentials.password=p",
    ];

    public static RunResult Run(string helm, params IEnumerable<string> arguments) => RunWith(null, helm, arguments);

    public static RunResult RunWith(string? kubeconfig, string helm, params IEnumerable<string> arguments)
    {
        using var home = new TemporaryFolder();
        var environment = new Dictionary<string, string?>
        {
            ["HOME"] = home.Path,
            ["KUBECONFIG"] = kubeconfig ?? "/dev/null",
            ["HTTP_PROXY"] = null,
            ["HTTPS_PROXY"] = null,
        };
        return RealProgram.Run(Repository.Root, RealTool.Require(helm), arguments, environment, null);
    }
}
