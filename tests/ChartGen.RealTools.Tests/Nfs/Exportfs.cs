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
        if [ -f /etc/nsswitch.conf ]; then mount --bind "$1/nsswitch.conf" /etc/nsswitch.conf; fi
        if [ -d /etc/exports.d ]; then mount --bind "$1/none" /etc/exports.d; fi
        exportfs -ra 2>&1 || true
        echo ----
        exportfs -s 2>/dev/null
        """;

    private const string ManyScript = """
        set -e
        mount --make-rprivate /
        mount --bind "$1/exports" /etc/exports
        mount --bind "$1/state" /var/lib/nfs
        mount --bind "$1/hosts" /etc/hosts
        if [ -f /etc/nsswitch.conf ]; then mount --bind "$1/nsswitch.conf" /etc/nsswitch.conf; fi
        if [ -d /etc/exports.d ]; then mount --bind "$1/none" /etc/exports.d; fi
        cd "$1/none"
        for candidate in "$1/candidates/"*; do
            cat "$candidate" >/etc/exports
            exportfs -ra >"$1/messages/${candidate##*/}" 2>&1 || true
        done
        """;

    /// <summary>What exportfs says about each of many texts; it is started in an empty folder.</summary>
    public static IReadOnlyList<string> JudgeAll(IReadOnlyList<string> exports)
    {
        var unshare = RealTool.Require("unshare");
        RealTool.Require("exportfs");
        using var folder = Prepared("");
        Directory.CreateDirectory(folder["messages"]);
        for (var i = 0; i < exports.Count; i++)
        {
            folder.Write($"candidates/{i:D6}", exports[i]);
        }

        var namespaces = Environment.IsPrivilegedProcess ? "-m" : "-rm";
        var result = RealProgram.Run(unshare, namespaces, "sh", "-c", ManyScript, "sh", folder.Path);
        return result.ExitCode == 0
            ? [.. exports.Select((_, i) => File.ReadAllText(folder[$"messages/{i:D6}"]))]
            : throw new InvalidOperationException($"exportfs could not be asked: {result.All}");
    }

    /// <summary>What exportfs says about the text, and the lines that it then exports.</summary>
    public static (string Messages, IReadOnlyList<string> Exported) Judge(string exports)
    {
        var unshare = RealTool.Require("unshare");
        RealTool.Require("exportfs");
        using var folder = Prepared(exports);
        var namespaces = Environment.IsPrivilegedProcess ? "-m" : "-rm";
        var result = RealProgram.Run(unshare, namespaces, "sh", "-c", Script, "sh", folder.Path);
        var parts = result.Output.Split("----\n");
        return parts.Length == 2
            ? (parts[0], parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries))
            : throw new InvalidOperationException($"exportfs could not be asked: {result.All}");
    }

    private static TemporaryFolder Prepared(string exports)
    {
        var folder = new TemporaryFolder();
        folder.Write("exports", exports);
        folder.Write("hosts", "127.0.0.1 localhost\n10.0.0.7 known.example.com\n10.0.0.8 nfs-2\n");
        folder.Write("nsswitch.conf", "hosts: files\nnetgroup: files\n");
        folder.Write("state/etab", "");
        folder.Write("state/rmtab", "");
        Directory.CreateDirectory(folder["none"]);
        return folder;
    }
}
