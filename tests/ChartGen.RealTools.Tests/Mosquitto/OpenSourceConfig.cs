using ChartGen.Testing;
using Xunit;

namespace ChartGen.RealTools.Tests.Mosquitto;

/// <summary>
/// A built mosquitto.conf for the open-source mosquitto: less the lines that only the vendor's broker knows, with a
/// password, since anonymous clients are refused.
/// </summary>
internal sealed class OpenSourceConfig : IDisposable
{
    public const string User = "demo";
    public const string Password = "demo-password";

    private static readonly string[] VendorOnly = ["global_plugin ", "enable_control_api ", "admin_listener ", "enable_proxy_protocol"];
    private readonly TemporaryFolder folder = new();

    public OpenSourceConfig(string built)
    {
        var passwords = folder["passwords"];
        var made = RealProgram.Run(RealTool.Require("mosquitto_passwd"), "-b", "-c", passwords, User, Password);
        Assert.True(made.ExitCode == 0, made.All);
        var lines = built.Split('\n').Where(line => !VendorOnly.Any(v => line.StartsWith(v, StringComparison.Ordinal))).ToList();
        var end = $"\nuser root\npassword_file {passwords}\n";
        Path = folder.Write("mosquitto.conf", string.Join('\n', lines) + end);
        lines.Remove("listener 1883");
        PathOfFollower = folder.Write("follower.conf", string.Join('\n', lines) + end);
    }

    /// <summary>The file with both listeners.</summary>
    public string Path { get; }

    /// <summary>The file with the admin listener alone, as a follower of full-sync mode listens.</summary>
    public string PathOfFollower { get; }

    /// <summary>The options of a client for a broker.</summary>
    public static string[] Client(string host, int port, string topic) =>
        ["-h", host, "-p", port.ToString(System.Globalization.CultureInfo.InvariantCulture), "-u", User, "-P", Password, "-t", topic];

    public void Dispose() => folder.Dispose();
}
