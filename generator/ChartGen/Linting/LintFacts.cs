using ChartGen.Helm.Overrides;

namespace ChartGen.Linting;

/// <summary>What the user declares about the world around the files.</summary>
public sealed record LintFacts
{
    /// <summary>How many files the HAProxy process may have open (RLIMIT_NOFILE): containerd's default for a pod is 1,048,576; null when it is not known.</summary>
    public int? FileLimit { get; init; }

    /// <summary>The version of HAProxy that reads the files; what was removed up to it is an error.</summary>
    public Version HaProxyVersion { get; init; } = new(2, 6);

    /// <summary>The version of open-source mosquitto that reads the files; null when it is the vendor's broker, which knows more options.</summary>
    public Version? OpenSourceMosquitto { get; init; }

    /// <summary>The values that charts are rendered with, beside their own.</summary>
    public ValueOptions Values { get; init; } = new();

    /// <summary>The Kubernetes version that objects are for; the default is that of Helm 4.1.4.</summary>
    public Version KubernetesVersion { get; init; } = new(1, 35, 0);

    /// <summary>The namespace that charts are released to.</summary>
    public string Namespace { get; init; } = "default";

    /// <summary>Objects that something else makes, as Kind/name; a star in a name stands for any letters.</summary>
    public IReadOnlyList<string> External { get; init; } = [];
}
