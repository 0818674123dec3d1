using ChartGen.Deployments.Reading;
using ChartGen.HaProxy;
using ChartGen.Mosquitto;
using ChartGen.Nfs;

namespace ChartGen.Linting;

/// <summary>All that is linted together, read.</summary>
public sealed class LintSubject
{
    /// <summary>Reads the files.</summary>
    public LintSubject(IReadOnlyList<LintFile> files, LintFacts facts)
    {
        Files = files;
        Facts = facts;
        HaProxy = [.. Of(LintKind.HaProxy).Select(f => new HaProxyFile(f.Name, f.Text, HaProxyConfig.Parse(f.Text)))];
        Exports = [.. Of(LintKind.Exports).Select(f => new ExportsLintFile(f.Name, f.Text, ExportsFile.Parse(f.Text, f.Name)))];
        Mosquitto = [.. Of(LintKind.Mosquitto).Select(f => new MosquittoFile(f.Name, f.Text, MosquittoConfig.Parse(f.Text)))];
        Deployments = [.. Of(LintKind.Deployment).Select(f => DeploymentReader.Read(f.Name, System.Text.Encoding.UTF8.GetBytes(f.Text), []))];

        IEnumerable<LintFile> Of(LintKind kind) => files.Where(f => f.Kind == kind && f.Damage is null);
    }

    /// <summary>Every file.</summary>
    public IReadOnlyList<LintFile> Files { get; }

    /// <summary>What is known beside the files.</summary>
    public LintFacts Facts { get; }

    /// <summary>The haproxy.cfg files.</summary>
    public IReadOnlyList<HaProxyFile> HaProxy { get; }

    /// <summary>The exports files.</summary>
    public IReadOnlyList<ExportsLintFile> Exports { get; }

    /// <summary>The mosquitto.conf files.</summary>
    public IReadOnlyList<MosquittoFile> Mosquitto { get; }

    /// <summary>The deployment files, with the findings of their own rules.</summary>
    public IReadOnlyList<DeploymentReading> Deployments { get; }
}
