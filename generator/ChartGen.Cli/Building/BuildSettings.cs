using ChartGen.Findings;
using ChartGen.Texts;

namespace ChartGen.Cli.Building;

/// <summary>How a call builds.</summary>
/// <param name="Output">The folder that holds one folder for each deployment.</param>
/// <param name="Check">Whether nothing is written and differences are named.</param>
/// <param name="Force">Whether files that were edited by hand are replaced.</param>
/// <param name="Sources">What the emitted files are made of.</param>
/// <param name="FailOn">The least severity of a finding that keeps anything from being written.</param>
/// <param name="Time">The modification time in archives, in seconds since 1970-01-01T00:00:00Z.</param>
internal sealed record BuildSettings(string Output, bool Check, bool Force, ChartSources Sources, Severity FailOn, long Time);
