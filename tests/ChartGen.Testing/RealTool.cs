using Xunit;

namespace ChartGen.Testing;

/// <summary>
/// Finds the real tools that judge the output. A missing tool skips the test with the reason, or fails it where
/// CHARTGEN_REQUIRE_TOOLS=1 demands every tool (the Test target and CI set it).
/// </summary>
public static class RealTool
{
    private static readonly string[] SystemFolders = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"];

    /// <summary>Helm 4.1.4, from .tools/helm4.</summary>
    public static string Helm4 => Require("helm4/helm");

    /// <summary>A Helm 3, from .tools/helm3.</summary>
    public static string Helm3 => Require("helm3/helm");

    /// <summary>The native chartgen binary; made by the Publish target.</summary>
    public static string Chartgen => File.Exists(Repository.Binary)
        ? Repository.Binary
        : Missing("out/bin/chartgen", "dotnet cake --target=Publish");

    /// <summary>The path of a tool: a file below .tools/ or a program of the system.</summary>
    public static string Require(string name)
    {
        var local = Path.Combine(Repository.Root, ".tools", name);
        if (File.Exists(local))
        {
            return local;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Concat(SystemFolders);
        var found = folders.Where(f => f.Length > 0).Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);
        return found ?? Missing(name, "dotnet cake --target=Tools");
    }

    /// <summary>Skips the test, loudly, or fails it where every tool is demanded.</summary>
    public static string Missing(string name, string remedy)
    {
        var message = $"{name} is not here; get it with: {remedy}";
        if (Environment.GetEnvironmentVariable("CHARTGEN_REQUIRE_TOOLS") == "1")
        {
            Assert.Fail(message);
        }

        Assert.Skip(message);
        return "";
    }
}
