using ChartGen.Helm.Yaml;

namespace ChartGen.Helm.Charts;

/// <summary>A value that a schema refused in a render, and where it was given.</summary>
/// <param name="Value">The value and what is wrong with it.</param>
/// <param name="Location">
/// Where it was given last: a values file, the values.yaml of the chart or of a subchart (<c>charts/s/values.yaml</c>), or the
/// argument, such as <c>--set port=99999</c>, with the line 0. Of a value that is not there it is the nearest that holds it.
/// </param>
public sealed record ValueRefusal(RefusedValue Value, SourceLocation Location)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Location}: at '{(Value.Chart.Length == 0 ? "" : "/" + Value.Chart.Replace('.', '/'))}{Value.Pointer}': {Value.Message}";
}
