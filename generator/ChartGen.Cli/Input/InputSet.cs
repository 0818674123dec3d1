using ChartGen.Deployments.Reading;
using ChartGen.Deployments.Rules;
using ChartGen.Findings;

namespace ChartGen.Cli.Input;

/// <summary>The deployment files of one call, read and held against every rule.</summary>
/// <param name="Sources">The deployments of the files that hold one, in the order of the call.</param>
/// <param name="Findings">All findings, file by file, then those across files.</param>
internal sealed record InputSet(IReadOnlyList<DeploymentSource> Sources, IReadOnlyList<Finding> Findings)
{
    /// <summary>Reads the files, several at a time.</summary>
    /// <exception cref="UsageException">A file cannot be opened, is given twice, or an argument of --set is malformed.</exception>
    public static InputSet Read(IReadOnlyList<string> files, IReadOnlyList<string> settings)
    {
        var overrides = Overrides(settings);
        var readings = new DeploymentReading[files.Count];
        var contents = files.Select(f => InputFile.Read(f)).ToArray();
        Parallel.For(0, contents.Length, i => readings[i] = DeploymentReader.Read(contents[i].Name, contents[i].Content, overrides));
        var sources = readings.Select(r => r.Source).OfType<DeploymentSource>().ToArray();
        var across = sources.Length > 1 ? DeploymentRules.Across.SelectMany(r => r.Check(sources)) : [];
        return new InputSet(sources, [.. readings.SelectMany(r => r.Findings), .. across]);
    }

    /// <summary>Reads the arguments of --set.</summary>
    /// <exception cref="UsageException">One is malformed.</exception>
    public static IReadOnlyList<FieldOverride> Overrides(IEnumerable<string> settings) => [.. settings.Select(Override)];

    private static FieldOverride Override(string argument)
    {
        try
        {
            return FieldOverride.Parse(argument);
        }
        catch (FormatException e)
        {
            throw new UsageException($"--set {e.Message}");
        }
    }
}
