using System.Globalization;

namespace ChartGen.Cli.Building;

/// <summary>A part of the deployments of a call, for builds on several machines: number K of N.</summary>
internal readonly record struct Shard(int Number, int Of)
{
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Reads K/N with 1 &lt;= K &lt;= N.</summary>
    /// <exception cref="UsageException">It is something else.</exception>
    public static Shard Parse(string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 2 && Whole(parts[0]) is { } number && Whole(parts[1]) is { } of && number >= 1 && number <= of)
        {
            return new Shard(number, of);
        }

        throw new UsageException($"--shard {text}: write K/N with K from 1 to N, such as 2/8");

        static int? Whole(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>Every N-th item, beginning with the K-th.</summary>
    public IEnumerable<T> Part<T>(IEnumerable<T> items)
    {
        var (number, of) = (Number, Of);
        return items.Where((_, i) => i % of == number - 1);
    }
}
