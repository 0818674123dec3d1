namespace ChartGen.Mosquitto;

/// <summary>An option of mosquitto.conf.</summary>
/// <param name="Name">The option; of two names for one, the first.</param>
/// <param name="Scope">What it belongs to.</param>
/// <param name="Type">bool, int, text (once in its scope), texts (again and again), or the words that it takes with | between them.</param>
/// <param name="Minimum">The smallest number that mosquitto takes.</param>
/// <param name="Maximum">The largest number that mosquitto takes.</param>
/// <param name="Since">The version of open-source mosquitto that brought it; null when only the vendor's broker knows it.</param>
/// <param name="Instead">What to use in its place when it is deprecated; else null.</param>
public sealed record MosquittoOption(
    string Name, MosquittoScope Scope, string Type, long Minimum, long Maximum, Version? Since, string? Instead)
{
    /// <summary>The words that it takes; empty for every other type.</summary>
    public IReadOnlyList<string> Words => Type.Contains('|', StringComparison.Ordinal) ? Type.Split('|') : [];
}
