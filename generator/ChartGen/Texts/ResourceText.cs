using System.Text;

namespace ChartGen.Texts;

/// <summary>Reads what is built into the program.</summary>
internal static class ResourceText
{
    /// <summary>The text of a resource in UTF-8, made at once from where it lies in memory.</summary>
    /// <param name="name">The resource, such as <c>kubernetes/fields.txt</c>.</param>
    /// <exception cref="InvalidOperationException">There is none of that name: a fault of ChartGen's own.</exception>
    public static unsafe string Read(string name)
    {
        using var stream = Open(name);
        return Encoding.UTF8.GetString(stream.PositionPointer, (int)stream.Length);
    }

    /// <summary>The bytes of a resource.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name: a fault of ChartGen's own.</exception>
    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    /// <summary>The lines of a table of the resources, without those that are empty or comments.</summary>
    public static IEnumerable<Range> Rows(string table)
    {
        for (var start = 0; start < table.Length;)
        {
            var end = table.IndexOf('\n', start);
            end = end < 0 ? table.Length : end;
            if (end > start && table[start] != '#')
            {
                yield return start..end;
            }

            start = end + 1;
        }
    }

    private static UnmanagedMemoryStream Open(string name) => typeof(ResourceText).Assembly.GetManifestResourceStream(name) as UnmanagedMemoryStream
        ?? throw new InvalidOperationException($"the resource {name} is missing");
}
