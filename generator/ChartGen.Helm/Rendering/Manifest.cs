namespace ChartGen.Helm.Rendering;

/// <summary>One document that a render gave.</summary>
/// <param name="Source">The template file that wrote it: <c>chart/templates/service.yaml</c>.</param>
/// <param name="Kind">The Kubernetes kind; empty when it says none.</param>
/// <param name="Text">The YAML.</param>
/// <param name="HookEvents">When it runs, in Helm's words, such as <c>pre-install</c> and <c>test</c>; empty for what is no hook.</param>
public sealed record Manifest(string Source, string Kind, string Text, IReadOnlyList<string> HookEvents)
{
    /// <summary>Where in the text of its template it begins.</summary>
    public int Start { get; init; }

    /// <summary>Whether it is a test, which <c>--skip-tests</c> leaves out.</summary>
    public bool IsTest => HookEvents.Contains("test");

    /// <summary>The document as <c>helm template</c> prints it.</summary>
    public override string ToString() => $"---\n# Source: {Source}\n{Text}\n";
}
