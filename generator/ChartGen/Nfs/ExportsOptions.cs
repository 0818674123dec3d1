using System.Globalization;
using ChartGen.Findings.Fixes;
using ChartGen.Kubernetes;

namespace ChartGen.Nfs;

/// <summary>
/// The export options of exports(5), their values, and which exclude each other. exportfs exports nothing at all when one
/// option is unknown, and takes the last of two that exclude each other without a word.
/// </summary>
public static class ExportsOptions
{
    /// <summary>Most bytes of a client with its options that exportfs and mountd read: a buffer of 512 with its NUL.</summary>
    public const int MaximumEntryLength = 511;

    // exportfs writes every flag of an entry, the defaults too, into the table that mountd reads back with that buffer.
    private const int LongestFlags = 228;
    private const int LongestFlagsOfFlavor = 45;

    private const string Locks = "locks";

    private static readonly string[] SecurityFlavors = ["sys", "krb5", "krb5i", "krb5p", "none"];

    // The flags that may be stated once more after each sec= (exports(5), RPCSEC_GSS security).
    private static readonly HashSet<string> GroupsOfFlavor = ["rw", "root_squash", "all_squash"];

    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["ro"] = "rw", ["rw"] = "rw",
        ["sync"] = "sync", ["async"] = "sync",
        ["secure"] = "secure", ["insecure"] = "secure",
        ["wdelay"] = "wdelay", ["no_wdelay"] = "wdelay",
        ["hide"] = "hide", ["nohide"] = "hide",
        ["crossmnt"] = "crossmnt", ["nocrossmnt"] = "crossmnt",
        ["subtree_check"] = "subtree_check", ["no_subtree_check"] = "subtree_check",
        ["auth_nlm"] = Locks, ["no_auth_nlm"] = Locks, ["secure_locks"] = Locks, ["insecure_locks"] = Locks,
        ["acl"] = "acl", ["no_acl"] = "acl",
        ["root_squash"] = "root_squash", ["no_root_squash"] = "root_squash",
        ["all_squash"] = "all_squash", ["no_all_squash"] = "all_squash",
        ["pnfs"] = "pnfs", ["no_pnfs"] = "pnfs",
        ["nordirplus"] = "nordirplus",
        ["security_label"] = "security_label",
        ["mountpoint"] = "mountpoint", ["mp"] = "mountpoint",
    };

    private static readonly Dictionary<string, (string Group, Func<string, string?> Refuse)> Valued = new(StringComparer.Ordinal)
    {
        ["anonuid"] = ("anonuid", RefuseId),
        ["anongid"] = ("anongid", RefuseId),
        ["fsid"] = ("fsid", RefuseFsid),
        ["sec"] = ("sec", RefuseSec),
        ["mountpoint"] = ("mountpoint", NfsPath.Refuse),
        ["mp"] = ("mountpoint", NfsPath.Refuse),
        ["refer"] = ("refer", RefuseLocations),
        ["replicas"] = ("replicas", RefuseLocations),
    };

    /// <summary>Every option as it is written, valued ones with their equals sign, in ordinal order.</summary>
    public static IReadOnlyList<string> Known { get; } =
        [.. Groups.Keys.Concat(Valued.Keys.Select(name => name + "=")).Order(StringComparer.Ordinal)];

    /// <summary>Why one option is not known to exports(5) and what is allowed; null when it is known.</summary>
    public static string? Refuse(string option)
    {
        if (Groups.ContainsKey(option))
        {
            return null;
        }

        var equals = option.IndexOf('=', StringComparison.Ordinal);
        if (equals >= 0 && Valued.TryGetValue(option[..equals], out var valued))
        {
            return valued.Refuse(option[(equals + 1)..]) is { } reason ? $"{option[..equals]}=: {reason}" : null;
        }

        var name = equals < 0 ? option : option[..equals];
        return SameLetters.Find(name, Known) is { } near
            ? $"'{option}' is no option of exports(5); allowed is '{near}'"
            : $"'{option}' is no option of exports(5); allowed are {string.Join(", ", Known)}";
    }

    /// <summary>What is wrong with a list: unknown options, options stated twice, options that exclude each other.</summary>
    public static IReadOnlyList<OptionProblem> Check(IReadOnlyList<string> options)
    {
        var problems = new List<OptionProblem>();
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < options.Count; index++)
        {
            var option = options[index];
            if (Refuse(option) is { } reason)
            {
                problems.Add(new OptionProblem(index, reason));
                continue;
            }

            var group = GroupOf(option);
            if (group == "sec")
            {
                foreach (var flag in GroupsOfFlavor)
                {
                    said.Remove(flag);
                }
            }
            else if (!said.TryAdd(group, option))
            {
                problems.Add(said[group] == option
                    ? new OptionProblem(index, $"'{option}' is stated twice; allowed is once") { IsRepeated = true }
                    : new OptionProblem(index, $"'{option}' comes after '{said[group]}' and exportfs would take the last; allowed is one of them"));
            }
        }

        return problems;
    }

    /// <summary>
    /// Why an option cannot be the same for several directories; null when it can. fsid= names one file system: clients
    /// would take all directories that carry the same one for a single one.
    /// </summary>
    public static string? RefuseForSeveral(string option) => option.StartsWith("fsid=", StringComparison.Ordinal)
        ? $"'{option}' would be the same for every directory, which clients then take for one; allowed are options that name no file system"
        : null;

    /// <summary>
    /// Why a client and its options are too long for the table that mountd reads, so that nobody could mount;
    /// null when they fit.
    /// </summary>
    public static string? RefuseLength(string client, IReadOnlyList<string> options)
    {
        var valued = options.Where(option => option.Contains('=', StringComparison.Ordinal) && !option.StartsWith("anon", StringComparison.Ordinal));
        var length = client.Length + LongestFlags
            + valued.Sum(option => option.Length + 1 + (option.StartsWith("sec=", StringComparison.Ordinal) ? LongestFlagsOfFlavor : 0));
        return length <= MaximumEntryLength
            ? null
            : $"'{client}' with its options takes up to {length} bytes in the server's export table; allowed are at most {MaximumEntryLength}";
    }

    private static string GroupOf(string option)
    {
        var equals = option.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? Groups[option] : Valued[option[..equals]].Group;
    }

    // 4294967295 is (uid_t)-1, "no user" to the kernel.
    private static string? RefuseId(string value) =>
        value.Length > 0 && value.All(char.IsAsciiDigit)
            && uint.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id < uint.MaxValue
            ? null
            : $"'{value}' is no user or group id; allowed are numbers from 0 to 4294967294";

    private static string? RefuseFsid(string value)
    {
        var isNumber = value.All(char.IsAsciiDigit) && (value is "0" || !value.StartsWith('0'))
            && uint.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        var isUuid = value.All(c => char.IsAsciiHexDigit(c) || c == '-') && value.Count(char.IsAsciiHexDigit) == 32;
        return value == "root" || isNumber || isUuid
            ? null
            : $"'{value}' names no file system; allowed are root, a number from 0 to 4294967295, or a UUID of 32 hexadecimal digits";
    }

    private static string? RefuseSec(string value)
    {
        var unknown = value.Split(':').FirstOrDefault(flavor => !SecurityFlavors.Contains(flavor, StringComparer.Ordinal));
        return unknown is null
            ? null
            : $"'{unknown}' is no security flavor; allowed are {string.Join(", ", SecurityFlavors)} with colons between them";
    }

    private static string? RefuseLocations(string value)
    {
        foreach (var location in value.Split(':'))
        {
            var at = location.LastIndexOf('@');
            if (at < 0)
            {
                return $"'{location}' names no host; allowed is path@host[+host][:path@host[+host]]";
            }

            var reason = NfsPath.Refuse(location[..at])
                ?? location[(at + 1)..].Split('+').Select(HostAddress.Refuse).FirstOrDefault(r => r is not null);
            if (reason is not null)
            {
                return reason;
            }
        }

        return null;
    }
}
