using System.Diagnostics;

namespace ChartGen.Testing;

/// <summary>Runs a real program, without a shell, and waits for it.</summary>
public static class RealProgram
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Runs <paramref name="file"/> with the arguments given.</summary>
    public static RunResult Run(string file, params string[] arguments) => RunIn(Repository.Root, file, arguments);

    /// <summary>Runs <paramref name="file"/> in a folder.</summary>
    public static RunResult RunIn(string folder, string file, params string[] arguments) =>
        Run(folder, file, arguments, null, null);

    /// <summary>Runs <paramref name="file"/> with changed environment variables (null removes one) and standard input.</summary>
    public static RunResult Run(
        string folder,
        string file,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string?>? environment,
        string? input)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{file} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.Write(input);
        }

        process.StandardInput.Close();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{file} {string.Join(' ', arguments)} ran longer than {Limit}.");
        }

        return new RunResult(process.ExitCode, output.Result, error.Result);
    }
}
