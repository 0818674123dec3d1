using System.CommandLine;
using ChartGen.Cli.Rendering;
using ChartGen.Helm.Charts;
using ChartGen.Linting;

namespace ChartGen.Cli.Linting;

/// <summary>What the command line says of the release that charts are rendered for.</summary>
internal static class LintRelease
{
    /// <summary>The facts of the project with what the command line says beside them.</summary>
    /// <exception cref="UsageException">A values file cannot be read, an assignment is malformed, or the version is none.</exception>
    public static LintFacts Facts(LintFacts facts, ValueOptionSet values, ParseResult parsed, string? inNamespace, string? version)
    {
        try
        {
            var given = values.Read(parsed);
            given.Merge();
            return facts with
            {
                Values = given,
                Namespace = inNamespace ?? facts.Namespace,
                KubernetesVersion = version is null ? facts.KubernetesVersion : Kubernetes(version),
            };
        }
        catch (HelmException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private static Version Kubernetes(string text) =>
        Version.TryParse(text.StartsWith('v') ? text[1..] : text, out var version)
            ? version
            : throw new UsageException($"--kube-version {text}: allowed is a version of Kubernetes such as 1.35 or v1.35.2");
}
