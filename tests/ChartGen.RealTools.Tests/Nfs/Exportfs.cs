using ChartGen.Testing;

namespace ChartGen.RealTools.Tests.Nfs;

/// <summary>
/// The real exportfs on a candidate exports file: in a mount namespace of its own, with scratch folders in the place of
/// /etc/exports.d and /var/lib/nfs, so that the machine's own exports are neither read nor changed.
/// </summary>
internal static class Exportfs
{
    private const string Script = """
        set -e
        mount --make-rprivate /
        mount --bind "$1/exports" /etc/exports
        mount --bind "$1/state" /var/lib/nfs
        mount --bind "$1/hosts" /etc/hosts
        if [ -d /etc/exports.d ]; then mount --bind "$1/none" /etc/exports.d; fi
        exportfs -ra 2>&1 || true
        echo ----
        exportfs -s 2>/dev/null
        """;

    /// <summary>What exportfs says about the text, and the lines that it then exports.</summary>
    public static (string Messages, IReadOnlyList<string> Exported) Judge(string exports)
    {
        var unshare = RealTool.Require("unshare");
        RealTool.Require("exportfs");
        using var folder = new TemporaryFolder();
        folder.Write("exports", exports);
        folder.Write("hosts", "127.0.0.1 localhost\n10.0.0.7 known.example.com\n10.0.0.8 nfs-2\n");
        folder.Write("state/etab", "");
        folder.Write("state/rmtab", "");
        Directory.CreateDirectory(folder["none"]);
        var namespaces = Environment.IsPrivilegedProcess ? "-m" : "-rm";
        var result = RealProgram.Run(unshare, namespaces, "sh", "-c", Script, "sh", folder.Path);
        var parts = result.Output.Split("----\n");
        return parts.Length == 2
            ? (parts[0], parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries))
            : throw new InvalidOperationException($"exportfs could not be asked: {result.All}");
    }
}
