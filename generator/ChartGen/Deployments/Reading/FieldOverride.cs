using ChartGen.Helm.Yaml;

namespace ChartGen.Deployments.Reading;

/// <summary>A field that is set for one run: <c>path=value</c>.</summary>
/// <param name="Path">The field.</param>
/// <param name="Value">Its value, as it was written.</param>
/// <param name="Location">The argument, as the place of findings.</param>
public sealed record FieldOverride(FieldPath Path, string Value, SourceLocation Location)
{
    /// <summary>Reads an argument of --set.</summary>
    /// <exception cref="FormatException">It has no = or a bad path.</exception>
    public static FieldOverride Parse(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            throw new FormatException($"'{argument}' is no path=value; write a field and its value, such as nfs.server=10.0.0.5");
        }

        var location = new SourceLocation($"--set {argument}", 0, 0);
        return new FieldOverride(FieldPath.Parse(argument[..equals]), argument[(equals + 1)..], location);
    }
}
