using System.Globalization;
using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Cluster;

/// <summary>
/// A network namespace of the test, with a name that no other process uses. Disposing removes it; namespaces of a test
/// process that was killed are removed by the next one.
/// </summary>
internal sealed class NetworkNamespace : IDisposable
{
    private const string Prefix = "chartgen-";
    private static readonly Lock Sweeping = new();
    private static bool swept;
    private static int count;

    public NetworkNamespace(string role)
    {
        RequireRoot();
        SweepOnce();
        Name = $"{Prefix}{Environment.ProcessId}-{Interlocked.Increment(ref count)}-{role}";
        Ip("netns", "add", Name);
        Ip("-n", Name, "link", "set", "lo", "up");
    }

    public string Name { get; }

    /// <summary>Runs ip(8) and fails the test when it fails.</summary>
    public static string Ip(params string[] arguments)
    {
        var result = RealProgram.Run(RealTool.Require("ip"), arguments);
        Assert.True(result.ExitCode == 0, $"ip {string.Join(' ', arguments)}: {result.All}");
        return result.Output;
    }

    /// <summary>Runs a program inside and waits for it.</summary>
    public RunResult Run(string program, params string[] arguments) =>
        RealProgram.Run(RealTool.Require("ip"), ["netns", "exec", Name, RealTool.Require(program), .. arguments]);

    /// <summary>Starts a program inside; `ip netns exec` becomes the program, so signals reach it.</summary>
    public BackgroundProgram Start(string program, params string[] arguments) =>
        new(RealTool.Require("ip"), ["netns", "exec", Name, RealTool.Require(program), .. arguments]);

    public void Dispose() => Remove(Name);

    private static void RequireRoot()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            RealTool.Missing("the right to make network namespaces", "running the tests as root");
        }
    }

    private static void SweepOnce()
    {
        lock (Sweeping)
        {
            if (swept)
            {
                return;
            }

            swept = true;
            foreach (var line in Ip("netns", "list").Split('\n').Where(l => l.StartsWith(Prefix, StringComparison.Ordinal)))
            {
                var name = line.Split(' ')[0];
                if (int.TryParse(name.Split('-')[1], CultureInfo.InvariantCulture, out var process) && !Directory.Exists($"/proc/{process}"))
                {
                    Remove(name);
                }
            }
        }
    }

    private static void Remove(string name)
    {
        foreach (var process in Ip("netns", "pids", name).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            RealProgram.Run(RealTool.Require("kill"), "-KILL", process);
        }

        Ip("netns", "del", name);
    }
}
