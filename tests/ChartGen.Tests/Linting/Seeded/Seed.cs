namespace ChartGen.Tests.Linting.Seeded;

/// <summary>A slip in the clean chart.</summary>
/// <param name="Name">What it is.</param>
/// <param name="File">The file that is edited, below the chart.</param>
/// <param name="Written">What stands there.</param>
/// <param name="Instead">What the slip makes of it.</param>
/// <param name="Family">The families of rules of which one must find it, such as CG3.</param>
public sealed record Seed(string Name, string File, string Written, string Instead, params string[] Family)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
