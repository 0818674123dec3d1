using System.Globalization;
using ChartGen.Findings.Fixes;
using ChartGen.Kubernetes;

namespace ChartGen.Nfs;

/// <summary>
/// The mount options of nfs(5) and those of mount(8) that concern every file system, as a PersistentVolume carries them.
/// Options that only fstab knows are refused, and so is bg: the kubelet would start the pod on an unmounted folder.
/// </summary>
public static class NfsMountOptions
{
    private const string Lock = "lock";
    private const string Transport = "proto";
    private const string Version = "nfsvers";

    private static readonly string[] Versions = ["3", "4", "4.0", "4.1", "4.2"];

    private static readonly string[] Protocols = ["tcp", "tcp6", "udp", "udp6", "rdma", "rdma6"];

    // Options for NFS version 3 only, and for version 4 only (nfs(5), the two sections of these names).
    private static readonly HashSet<string> OnlyVersion3 =
        ["udp", "mountport", "mountproto", "mounthost", "mountvers", "namlen", "lock", "nolock", "acl", "noacl", "local_lock"];

    private static readonly HashSet<string> OnlyVersion4 = ["minorversion", "clientaddr", "migration", "nomigration"];

    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["hard"] = "hard", ["soft"] = "hard", ["softerr"] = "hard",
        ["softreval"] = "softreval", ["nosoftreval"] = "softreval",
        ["intr"] = "intr", ["nointr"] = "intr",
        ["ac"] = "ac", ["noac"] = "ac",
        ["fg"] = "fg",
        ["rdirplus"] = "rdirplus", ["nordirplus"] = "rdirplus",
        ["sharecache"] = "sharecache", ["nosharecache"] = "sharecache",
        ["resvport"] = "resvport", ["noresvport"] = "resvport",
        ["fsc"] = "fsc", ["nofsc"] = "fsc",
        ["sloppy"] = "sloppy",
        ["tcp"] = Transport, ["udp"] = Transport, ["rdma"] = Transport,
        ["lock"] = Lock, ["nolock"] = Lock,
        ["cto"] = "cto", ["nocto"] = "cto",
        ["acl"] = "acl", ["noacl"] = "acl",
        ["migration"] = "migration", ["nomigration"] = "migration",
        ["rw"] = "rw", ["ro"] = "rw",
        ["exec"] = "exec", ["noexec"] = "exec",
        ["suid"] = "suid", ["nosuid"] = "suid",
        ["dev"] = "dev", ["nodev"] = "dev",
        ["sync"] = "sync", ["async"] = "sync",
        ["dirsync"] = "dirsync",
        ["atime"] = "atime", ["noatime"] = "atime",
        ["diratime"] = "diratime", ["nodiratime"] = "diratime",
        ["relatime"] = "relatime", ["norelatime"] = "relatime",
        ["strictatime"] = "strictatime", ["nostrictatime"] = "strictatime",
    };

    private static readonly Dictionary<string, (string Group, Func<string, string?> Refuse)> Valued = new(StringComparer.Ordinal)
    {
        ["nfsvers"] = (Version, OneOf(Versions)),
        ["vers"] = (Version, OneOf(Versions)),
        ["minorversion"] = ("minorversion", OneOf(["0", "1", "2"])),
        ["timeo"] = ("timeo", Between(1, int.MaxValue)),
        ["retrans"] = ("retrans", Between(0, int.MaxValue)),
        ["rsize"] = ("rsize", Between(1024, 1048576)),
        ["wsize"] = ("wsize", Between(1024, 1048576)),
        ["acregmin"] = ("acregmin", Between(0, int.MaxValue)),
        ["acregmax"] = ("acregmax", Between(0, int.MaxValue)),
        ["acdirmin"] = ("acdirmin", Between(0, int.MaxValue)),
        ["acdirmax"] = ("acdirmax", Between(0, int.MaxValue)),
        ["actimeo"] = ("actimeo", Between(0, int.MaxValue)),
        ["nconnect"] = ("nconnect", Between(1, 16)),
        ["max_connect"] = ("max_connect", Between(1, 16)),
        ["retry"] = ("retry", Between(0, int.MaxValue)),
        ["sec"] = ("sec", RefuseSec),
        ["lookupcache"] = ("lookupcache", OneOf(["all", "none", "pos", "positive"])),
        ["fsc"] = ("fsc", RefuseCacheName),
        ["proto"] = (Transport, OneOf(Protocols)),
        ["port"] = ("port", Between(0, 65535)),
        ["mountport"] = ("mountport", Between(0, 65535)),
        ["mountproto"] = ("mountproto", OneOf(["tcp", "tcp6", "udp", "udp6"])),
        ["mounthost"] = ("mounthost", HostAddress.Refuse),
        ["mountvers"] = ("mountvers", Between(1, 3)),
        ["namlen"] = ("namlen", Between(1, 255)),
        ["local_lock"] = ("local_lock", OneOf(["all", "flock", "posix", "none"])),
        ["clientaddr"] = ("clientaddr", RefuseAddress),
    };

    private static readonly Dictionary<string, string> Refused = new(StringComparer.Ordinal)
    {
        ["bg"] = "'bg' lets mount succeed before anything is mounted, and the pod would start on an empty folder; allowed is 'fg'",
        ["remount"] = "'remount' changes a mount that exists; allowed are options of a new mount",
        ["bind"] = "'bind' mounts no NFS export; allowed are the options of nfs(5)",
    };

    private static readonly HashSet<string> FstabOnly =
        ["auto", "noauto", "defaults", "user", "nouser", "users", "owner", "group", "nofail", "_netdev"];

    /// <summary>Every option as it is written, valued ones with their equals sign, in ordinal order.</summary>
    public static IReadOnlyList<string> Known { get; } =
        [.. Groups.Keys.Concat(Valued.Keys.Select(name => name + "=")).Order(StringComparer.Ordinal)];

    /// <summary>Why one option is none that a PersistentVolume should carry, and what is allowed; null when it may.</summary>
    public static string? Refuse(string option)
    {
        if (Groups.ContainsKey(option))
        {
            return null;
        }

        if (Refused.TryGetValue(option, out var reason))
        {
            return reason;
        }

        var equals = option.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? option : option[..equals];
        if (FstabOnly.Contains(name) || name.StartsWith("x-", StringComparison.Ordinal) || name == "comment")
        {
            return $"'{option}' has a meaning in /etc/fstab only; allowed are the options of nfs(5)";
        }

        if (equals >= 0 && Valued.TryGetValue(name, out var valued))
        {
            return valued.Refuse(option[(equals + 1)..]) is { } wrong ? $"{name}=: {wrong}" : null;
        }

        return SameLetters.Find(name, Known) is { } near
            ? $"'{option}' is no option of nfs(5); allowed is '{near}'"
            : $"'{option}' is no option of nfs(5); allowed are {string.Join(", ", Known)}";
    }

    /// <summary>
    /// What is wrong with a list: unknown options, options stated twice or against each other, and options that the
    /// stated nfsvers does not have.
    /// </summary>
    public static IReadOnlyList<OptionProblem> Check(IReadOnlyList<string> options)
    {
        var problems = new List<OptionProblem>();
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        var version = VersionOf(options);
        for (var index = 0; index < options.Count; index++)
        {
            var option = options[index];
            var reason = Refuse(option);
            if (reason is null && !said.TryAdd(GroupOf(option), option))
            {
                var first = said[GroupOf(option)];
                reason = first == option
                    ? $"'{option}' is stated twice; allowed is once"
                    : $"'{option}' comes after '{first}', which it contradicts or repeats; allowed is one of them";
            }

            reason ??= RefuseForVersion(option, version);
            if (reason is not null)
            {
                problems.Add(new OptionProblem(index, reason));
            }
        }

        return problems;
    }

    private static string? RefuseForVersion(string option, string? version)
    {
        var name = NameOf(option);
        var isUdp = option is "proto=udp" or "proto=udp6";
        return version switch
        {
            null => null,
            "3" => OnlyVersion4.Contains(name) ? $"'{option}' belongs to NFS version 4, not to nfsvers=3; allowed is one of the two" : null,
            _ when OnlyVersion3.Contains(name) || isUdp =>
                $"'{option}' belongs to NFS version 3, not to nfsvers={version}; allowed is one of the two",
            _ when name == "minorversion" && version.Contains('.', StringComparison.Ordinal) =>
                $"'{option}' stands beside nfsvers={version}, which names the minor version already; allowed is one of the two",
            _ => null,
        };
    }

    private static string? VersionOf(IReadOnlyList<string> options)
    {
        var option = options.FirstOrDefault(o => NameOf(o) is "nfsvers" or "vers" && Refuse(o) is null);
        return option?[(option.IndexOf('=', StringComparison.Ordinal) + 1)..];
    }

    private static string NameOf(string option) => option.Split('=', 2)[0];

    private static string GroupOf(string option) =>
        Groups.TryGetValue(option, out var group) ? group : Valued[NameOf(option)].Group;

    private static Func<string, string?> OneOf(string[] values) => value =>
        values.Contains(value, StringComparer.Ordinal) ? null : $"'{value}' is not known; allowed are {string.Join(", ", values)}";

    private static Func<string, string?> Between(int least, int most) => value =>
        value.Length > 0 && value.All(char.IsAsciiDigit)
            && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? null
            : $"'{value}' is no such number; allowed are {least} to {most}";

    private static string? RefuseSec(string value)
    {
        string[] flavors = ["none", "sys", "krb5", "krb5i", "krb5p"];
        var unknown = value.Split(':').FirstOrDefault(flavor => !flavors.Contains(flavor, StringComparer.Ordinal));
        return unknown is null
            ? null
            : $"'{unknown}' is no security flavor; allowed are {string.Join(", ", flavors)} with colons between them";
    }

    private static string? RefuseCacheName(string value) =>
        value.Length > 0 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-')
            ? null
            : $"'{value}' is no name of a cache; allowed are letters, digits and . _ -";

    private static string? RefuseAddress(string value) =>
        HostAddress.KindOf(value) is HostAddressKind.IPv4 or HostAddressKind.IPv6
            ? null
            : $"'{value}' is no address; allowed is an IPv4 or IPv6 address";
}
