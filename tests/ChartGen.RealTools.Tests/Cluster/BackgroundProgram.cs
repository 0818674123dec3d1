using System.Diagnostics;
using System.Globalization;
using System.Text;
using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Cluster;

/// <summary>A program that runs while the test goes on; it is killed when disposed.</summary>
internal sealed class BackgroundProgram : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly string command;

    public BackgroundProgram(string file, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        command = $"{file} {string.Join(' ', start.ArgumentList)}";
        process = Process.Start(start) ?? throw new InvalidOperationException($"{command} did not start.");
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Whether it has ended; then <see cref="Output"/> is complete.</summary>
    public bool HasExited
    {
        get
        {
            if (!process.HasExited)
            {
                return false;
            }

            process.WaitForExit();
            return true;
        }
    }

    public int ExitCode => process.ExitCode;

    /// <summary>What it printed so far on both streams.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    /// <summary>Raised for each line that it prints from now on.</summary>
    public event Action<string>? Printed;

    /// <summary>Gives it a line to read.</summary>
    public void Write(string line)
    {
        process.StandardInput.WriteLine(line);
        process.StandardInput.Flush();
    }

    public void Signal(string name) =>
        RealProgram.Run(RealTool.Require("kill"), $"-{name}", process.Id.ToString(CultureInfo.InvariantCulture));

    public override string ToString() =>
        $"{command}\n{(HasExited ? $"exit {ExitCode}" : "running")}\n{Output}";

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (output)
        {
            output.AppendLine(line.Data);
        }

        if (line.Data is { } text)
        {
            Printed?.Invoke(text);
        }
    }
}
