using System.Diagnostics;
using System.Text;
using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Mosquitto;

/// <summary>A start of the real mosquitto with a file, in a network namespace of its own, until it runs or ends.</summary>
internal static class MosquittoRun
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Whether mosquitto starts with the text, and what it says.</summary>
    public static (bool Starts, string Output) Of(string config)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("mosquitto.conf", config);
        var namespaces = Environment.IsPrivilegedProcess ? "-n" : "-rn";
        var start = new ProcessStartInfo(
            RealTool.Require("unshare"),
            [namespaces, "sh", "-c", "ip link set lo up; exec \"$1\" -v -c \"$2\" 2>&1", "sh", RealTool.Require("mosquitto"), file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.Path,
        };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        using var tooLong = new Timer(_ => process.Kill(entireProcessTree: true), null, Limit, Timeout.InfiniteTimeSpan);
        var output = new StringBuilder();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            output.AppendLine(line);
            if (line.Contains(" running", StringComparison.Ordinal))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                return (true, output.ToString());
            }
        }

        process.WaitForExit();
        return process.ExitCode is 1 or 3 or 13
            ? (false, output.ToString())
            : throw new InvalidOperationException($"mosquitto ended with {process.ExitCode}: {output}");
    }
}
