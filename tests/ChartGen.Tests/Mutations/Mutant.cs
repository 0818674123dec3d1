namespace ChartGen.Tests.Mutations;

/// <summary>One deliberate slip in what a build wrote, and who must find it.</summary>
/// <param name="Name">Its name, with the ordinal that it is about.</param>
/// <param name="Example">The example that it changes.</param>
/// <param name="Because">What the cluster would do; for a harmless one, why it does not matter.</param>
/// <param name="IsHarmful">Whether the deployment would misbehave.</param>
/// <param name="Expected">The rules and places, one of which must find it; empty for a harmless one.</param>
/// <param name="Edits">What is changed, in every copy of it.</param>
/// <param name="Survives">Why nothing finds it; null when it must be found.</param>
internal sealed record Mutant(
    string Name,
    string Example,
    string Because,
    bool IsHarmful,
    IReadOnlyList<ExpectedFinding> Expected,
    IReadOnlyList<MutantEdit> Edits,
    string? Survives)
{
    /// <summary>The files with the slip in them.</summary>
    public IReadOnlyDictionary<string, string> Apply(IReadOnlyDictionary<string, string> files)
    {
        var changed = new Dictionary<string, string>(files, StringComparer.Ordinal);
        foreach (var edit in Edits)
        {
            foreach (var file in edit.Files)
            {
                var before = changed.TryGetValue(file, out var text) ? text : throw new InvalidOperationException($"{Name}: {Example} has no file {file}");
                var after = edit.Apply(before);
                changed[file] = after != before ? after : throw new InvalidOperationException($"{Name}: '{edit.Operator} {edit.Argument}' changes nothing in {file} of {Example}");
            }
        }

        return changed;
    }
}
