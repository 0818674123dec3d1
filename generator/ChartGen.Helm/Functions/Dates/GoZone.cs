using System.Buffers.Binary;
using System.Text;

namespace ChartGen.Helm.Functions;

/// <summary>A time zone: from the system's database (TZif files), as Go reads it, or a fixed offset.</summary>
internal sealed class GoZone
{
    private const string Folder = "/usr/share/zoneinfo/";

    private readonly long[] transitions;
    private readonly byte[] kinds;
    private readonly (int Offset, string Name)[] zones;
    private readonly ZoneRule? rule;

    private GoZone(string name, long[] transitions, byte[] kinds, (int Offset, string Name)[] zones, ZoneRule? rule)
    {
        Name = name;
        this.transitions = transitions;
        this.kinds = kinds;
        this.zones = zones;
        this.rule = rule;
    }

    public static GoZone Utc { get; } = Fixed("UTC", 0);

    public string Name { get; }

    public static GoZone Fixed(string name, int offset) => new(name, [], [], [(offset, name)], null);

    /// <summary>The zone of the name; null when there is none.</summary>
    public static GoZone? Find(string name)
    {
        if (name is "" or "UTC")
        {
            return Utc;
        }

        // Nothing but names of the database: a template says which.
        if (name.Contains("..", StringComparison.Ordinal) || name[0] == '/' || !name.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '/' or '_' or '-' or '+'))
        {
            return null;
        }

        try
        {
            return File.Exists(Folder + name) ? Read(name, File.ReadAllBytes(Folder + name)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>The zone of this machine's clock.</summary>
    public static GoZone Local(TimeZoneInfo zone) => zone.Id is "UTC" or "Etc/UTC" or "Local" ? Fixed("UTC", 0) : Find(zone.Id) ?? Utc;

    /// <summary>Offset and abbreviation at a moment.</summary>
    public (int Offset, string Name) At(long seconds)
    {
        if (transitions.Length == 0 || seconds < transitions[0])
        {
            return zones[0];
        }

        if (seconds >= transitions[^1] && rule is not null)
        {
            return rule.At(seconds);
        }

        var found = Array.BinarySearch(transitions, seconds);
        return zones[kinds[found >= 0 ? found : ~found - 1]];
    }

    private static GoZone? Read(string name, byte[] file)
    {
        if (file.Length < 44 || !file.AsSpan().StartsWith("TZif"u8))
        {
            return null;
        }

        // The second block, of 64-bit times, follows the first.
        var isOld = file[4] == 0;
        var start = 0;
        var counts = Counts(file, 0);
        if (!isOld)
        {
            start = 44 + Size(counts, 4);
            counts = Counts(file, start);
        }

        var width = isOld ? 4 : 8;
        var data = file.AsSpan(start + 44);
        var times = new long[counts[3]];
        for (var i = 0; i < times.Length; i++)
        {
            times[i] = isOld ? BinaryPrimitives.ReadInt32BigEndian(data[(i * 4)..]) : BinaryPrimitives.ReadInt64BigEndian(data[(i * 8)..]);
        }

        var kinds = data.Slice(times.Length * width, times.Length).ToArray();
        var types = data[(times.Length * (width + 1))..];
        var names = types[(counts[4] * 6)..];
        var zones = new (int, string)[counts[4]];
        for (var i = 0; i < zones.Length; i++)
        {
            var abbreviation = names[types[(i * 6) + 5]..];
            zones[i] = (BinaryPrimitives.ReadInt32BigEndian(types[(i * 6)..]), Encoding.ASCII.GetString(abbreviation[..abbreviation.IndexOf((byte)0)]));
        }

        var footer = isOld ? "" : Encoding.ASCII.GetString(data[Size(counts, 8)..]).Trim('\n');
        return new GoZone(name, times, kinds, zones, ZoneRule.Parse(footer));
    }

    // isut, isstd, leap, time, type, char.
    private static int[] Counts(byte[] file, int start) =>
        [.. Enumerable.Range(0, 6).Select(i => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(start + 20 + (i * 4))))];

    private static int Size(int[] counts, int width) =>
        (counts[3] * (width + 1)) + (counts[4] * 6) + counts[5] + (counts[2] * (width + 4)) + counts[1] + counts[0];
}
