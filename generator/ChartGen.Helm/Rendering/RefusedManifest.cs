namespace ChartGen.Helm.Rendering;

/// <summary>A document that is no YAML, or no Kubernetes object.</summary>
/// <param name="Manifest">The document.</param>
/// <param name="Message">What Helm says of it.</param>
public sealed record RefusedManifest(Manifest Manifest, string Message);
