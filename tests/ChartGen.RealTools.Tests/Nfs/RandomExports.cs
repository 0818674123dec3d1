namespace ChartGen.RealTools.Tests.Nfs;

/// <summary>Random exports files: right ones, and ones with words and characters put in, left out and changed.</summary>
internal sealed class RandomExports(int seed, IReadOnlyList<string> folders)
{
    private static readonly string[] Clients =
    [
        "*", "*", "10.0.0.0/24", "10.0.0.5", "known.example.com", "nfs-2", "*.example.com", "node-[12].example.com", "@workers", "fd00::/64", "fd00::5",
        "10.0.0.0/255.255.255.0", "10.0.0.*", "10.0.0", "010.0.0.1", "0.0.0.0/0", "10.0.0.300", "10.0.0.0/33", "fd00::/129", "10.0/16", "10.0.0.0/x", "nfs-2:2049",
        "[fd00::5]", "-nfs-2", "10.0.0.0/", "gss/krb5", "=PUBLIC", "known..example.com", "1234", "**", "10.0.0.0/255.0.255.0", "fd00::/ffff::", "*.x/24", "0x0a000001", "08.0.0.1",
    ];

    private static readonly string[] Options =
    [
        "rw", "ro", "sync", "async", "no_subtree_check", "no_subtree_check", "subtree_check", "no_root_squash", "root_squash", "all_squash", "no_all_squash", "secure", "insecure",
        "wdelay", "no_wdelay", "crossmnt", "nohide", "anonuid=1000", "anongid=1000", "fsid=7", "fsid=root", "sec=sys", "sec=krb5:krb5i", "mp", "mountpoint=/srv", "no_acl", "pnfs",
        "RW", "", "foo", "rdirplus", "no-root-squash", "anonuid=x", "anonuid=", "anonuid", "anonuid=-2", "anongid=+7", "fsid=", "fsid=x", "fsid=08", "fsid=0x1f", "fsid=-1",
        "fsid=12345678-1234-1234-1234-123456789abc", "sec=", "sec=foo", "sec=sys:", "sec=null", "squash_uids=0-5", "squash_gids=x", "squash_uids=", "refer=/srv", "rw=1", "xprtsec=tls",
    ];

    private const string Characters = " \t\"()=,-#\\*/.:0a@[\n";

    private readonly Random random = new(seed);

    /// <summary>One file.</summary>
    public string Next()
    {
        var lines = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Line());
        var text = string.Join('\n', lines) + (random.Next(8) == 0 ? "" : "\n");
        for (var changes = random.Next(3) == 0 ? random.Next(1, 4) : 0; changes > 0 && text.Length > 0; changes--)
        {
            text = Changed(text);
        }

        return text;
    }

    private string Line()
    {
        if (random.Next(12) == 0)
        {
            return random.Next(2) == 0 ? "# a comment (" : "";
        }

        var path = Pick(folders);
        path = random.Next(12) switch
        {
            0 => $"\"{path}\"",
            1 => path + "/",
            2 => path.Replace("a", "\\141", StringComparison.Ordinal),
            3 => path[1..],
            _ => path,
        };
        var clients = Enumerable.Range(0, random.Next(8) == 0 ? 0 : random.Next(1, 4)).Select(_ => Client());
        return string.Join(Gap(), [path, .. random.Next(6) == 0 ? [$"-{List()}"] : Array.Empty<string>(), .. clients]) + (random.Next(10) == 0 ? " # note" : "");
    }

    private string Client() => random.Next(12) switch
    {
        0 => Pick(Clients),
        1 => $"({List()})",
        2 => $"{Pick(Clients)} ({List()})",
        3 => $"\"{Pick(Clients)}({List().Replace(",", ", ", StringComparison.Ordinal)})\"",
        _ => $"{Right(Clients, 11)}({List()})",
    };

    private string List() => string.Join(',', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Right(Options, 27)));

    private string Gap() => random.Next(10) switch { 0 => "\t", 1 => " \\\n  ", 2 => "   ", _ => " " };

    private string Right(string[] words, int right) => random.Next(12) == 0 ? Pick(words) : words[random.Next(right)];

    private string Pick(IReadOnlyList<string> words) => words[random.Next(words.Count)];

    private string Changed(string text)
    {
        var at = random.Next(text.Length);
        var character = Characters[random.Next(Characters.Length)];
        return random.Next(3) switch
        {
            0 => text.Insert(at, character.ToString()),
            1 => text.Remove(at, 1),
            _ => text.Remove(at, 1).Insert(at, character.ToString()),
        };
    }
}
