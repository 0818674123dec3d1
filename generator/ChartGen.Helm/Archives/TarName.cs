using System.Buffers;
using System.Globalization;
using System.Text;

namespace ChartGen.Helm.Archives;

/// <summary>
/// How a name is put into a ustar header (POSIX.1-2017, pax, "ustar Interchange Format"): 100 bytes of name, up to 155
/// bytes of leading folders, or, where that does not do, a pax record beside an ASCII stand-in.
/// </summary>
/// <param name="Prefix">The leading folders, ASCII.</param>
/// <param name="Name">The rest, ASCII.</param>
/// <param name="PaxRecords">The content of the pax extended header; empty when none is needed.</param>
internal sealed record TarName(string Prefix, string Name, byte[] PaxRecords)
{
    private const int NameSize = 100;
    private const int PrefixSize = 155;

    private static readonly SearchValues<char> Printable =
        SearchValues.Create([.. Enumerable.Range(0x20, 0x5F).Select(c => (char)c)]);

    /// <summary>The name of the pax extended header's own entry.</summary>
    public string PaxName
    {
        get
        {
            var last = Name[(Name.LastIndexOf('/') + 1)..];
            return "PaxHeaders.0/" + (last.Length > 80 ? last[..80] : last);
        }
    }

    /// <summary>Splits a name, or makes a pax record of it.</summary>
    public static TarName Of(string name)
    {
        var ascii = !name.AsSpan().ContainsAnyExcept(Printable);
        if (ascii && name.Length <= NameSize)
        {
            return new TarName("", name, []);
        }

        if (ascii && name.Length <= PrefixSize + 1 + NameSize)
        {
            var slash = name.LastIndexOf('/', Math.Min(PrefixSize, name.Length - 2));
            if (slash > 0 && name.Length - slash - 1 <= NameSize)
            {
                return new TarName(name[..slash], name[(slash + 1)..], []);
            }
        }

        return new TarName("", StandIn(name), PathRecord(name));
    }

    // The length at the head of a record counts its own digits too.
    private static byte[] PathRecord(string name)
    {
        var body = Encoding.UTF8.GetBytes($" path={name}\n");
        var length = body.Length;
        while (length != body.Length + Digits(length))
        {
            length = body.Length + Digits(length);
        }

        return [.. Encoding.ASCII.GetBytes(length.ToString(CultureInfo.InvariantCulture)), .. body];
    }

    private static int Digits(int number) => number.ToString(CultureInfo.InvariantCulture).Length;

    // For readers without pax. A slash at the end would mean a folder.
    private static string StandIn(string name)
    {
        var text = string.Concat(name.Select(c => char.IsAscii(c) ? c : '_'));
        return (text.Length > NameSize ? text[..NameSize] : text).TrimEnd('/');
    }
}
