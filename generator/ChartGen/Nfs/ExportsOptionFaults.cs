using System.Globalization;
using System.Text.RegularExpressions;
using ChartGen.Deployments.Reading;
using ChartGen.Findings.Fixes;

namespace ChartGen.Nfs;

/// <summary>Judges export options as exportfs 2.6.2 does: which it refuses, and which it takes though they mislead.</summary>
public static partial class ExportsOptionFaults
{
    private static readonly string[] Prefixes =
        ["anonuid=", "anongid=", "fsid=", "sec=", "mountpoint=", "mp=", "refer=", "replicas=", "squash_uids=", "squash_gids="];

    private static readonly string[] Flavors = ["sys", "krb5", "krb5i", "krb5p", "none", "unix", "null"];

    private static readonly string[] Names = [.. ExportsOptions.Known.Select(k => k.TrimEnd('=')).Distinct()];

    /// <summary>What is wrong with the option, and the message: what is, what is allowed.</summary>
    public static (ExportsOptionFault Fault, string Message) Of(string option)
    {
        // exportfs skips blanks before an option, which a quoted word can hold.
        var text = option.TrimStart(' ', '\t');
        if (!ExportsOptions.Known.Contains(text) && !Prefixes.Any(p => text.StartsWith(p, StringComparison.Ordinal)))
        {
            return (ExportsOptionFault.Unknown, Unknown(text));
        }

        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals >= 0 && RefuseValue(text[..equals], text[(equals + 1)..]) is { } reason)
        {
            return (ExportsOptionFault.BadValue, $"'{text}' is refused by exportfs; {reason}");
        }

        return text.StartsWith("squash_", StringComparison.Ordinal)
            ? (ExportsOptionFault.Doubtful, $"'{text}' has no effect: Linux maps no single ids; allowed are root_squash and all_squash")
            : ExportsOptions.Refuse(text) is { } doubt ? (ExportsOptionFault.Doubtful, doubt) : (ExportsOptionFault.None, "");
    }

    private static string Unknown(string option)
    {
        if (option.Length == 0)
        {
            return "an option is empty, so exportfs stops reading here; allowed is one comma between two options";
        }

        var name = option.Split('=')[0].Trim();
        var near = SameLetters.Find(name, ExportsOptions.Known) ?? Nearest.To(name, Names);
        return near is null
            ? $"'{option}' is no option, so exportfs stops reading here; allowed are the options of exports(5), such as rw, sync, no_subtree_check"
            : $"'{option}' is no option, so exportfs stops reading here; allowed is '{near}', which may be meant";
    }

    private static string? RefuseValue(string name, string value) => name switch
    {
        "anonuid" or "anongid" when !DecimalNumber().IsMatch(value) => "allowed are numbers from 0 to 4294967294",
        "fsid" when value != "root" && !AnyNumber().IsMatch(value) && value.Count(char.IsAsciiHexDigit) != 32 =>
            "allowed are root, a number from 0 to 4294967295, or a UUID of 32 hexadecimal digits",
        "sec" when value.Split(':').Except(Flavors, StringComparer.Ordinal).Any() =>
            string.Create(CultureInfo.InvariantCulture, $"allowed are {string.Join(", ", Flavors.Take(5))} with colons between them"),
        "squash_uids" or "squash_gids" when !IdRange().IsMatch(value) => "allowed are root_squash and all_squash, which replaced it",
        _ => null,
    };

    // strtol with base 10, and strtoul with base 0, over the whole text.
    [GeneratedRegex(@"\A[ \t\r\n\v\f]*[+-]?[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalNumber();

    [GeneratedRegex(@"\A[ \t\r\n\v\f]*[+-]?(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex AnyNumber();

    [GeneratedRegex(@"\A-?[0-9]*(--?[0-9]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdRange();
}
