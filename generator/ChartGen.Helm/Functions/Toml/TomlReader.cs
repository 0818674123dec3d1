using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Reads TOML 1.0 into maps: the statements of a document.</summary>
internal sealed class TomlReader
{
    private static readonly GoType TableList = GoType.SliceOf(GoType.AnyMap);

    private readonly TomlCursor cursor;
    private readonly TomlValueReader values;
    private readonly GoMap root = new();
    private readonly HashSet<GoMap> stated = new(ReferenceEqualityComparer.Instance);
    private GoMap table;

    private TomlReader(string text)
    {
        cursor = new TomlCursor(text);
        values = new TomlValueReader(cursor);
        table = root;
    }

    /// <exception cref="GoErrorException">The text is no TOML.</exception>
    public static GoMap Read(string text)
    {
        if (text.AsSpan(0, Math.Min(text.Length, 6)).Contains('\0'))
        {
            throw new GoErrorException("toml: line 1: files cannot contain NULL bytes; probably using UTF-16; TOML files must be UTF-8");
        }

        var reader = new TomlReader(text.Replace("\r\n", "\n", StringComparison.Ordinal));
        while (reader.cursor.SkipBlank())
        {
            reader.Statement();
        }

        return reader.root;
    }

    private void Statement()
    {
        if (cursor.Peek() != '[')
        {
            var key = values.Key();
            var outer = cursor.LastKey;
            values.Separator(key);
            values.Assign(table, key);
            cursor.LastKey = outer;
        }
        else
        {
            cursor.Next();
            var isList = cursor.Peek() == '[';
            if (isList)
            {
                cursor.Next();
            }

            var key = values.Key(isTable: true);
            cursor.Expect(']', "expected '.' or ']' to end table name");
            if (isList)
            {
                cursor.Expect(']', "expected end of table array name delimiter ']'", skipsSpaces: false);
            }

            cursor.LastKey = "";
            table = isList ? OpenList(key) : Open(key);
            cursor.LastKey = string.Join('.', key);
        }

        cursor.EndLine();
    }

    private GoMap Open(List<string> key)
    {
        var holder = Walk(key);
        if (holder.TryGetValue(key[^1], out var existing))
        {
            return existing is GoMap map && stated.Add(map) ? map : throw cursor.Error($"Key '{string.Join('.', key)}' has already been defined.");
        }

        var opened = new GoMap();
        stated.Add(opened);
        holder[key[^1]] = opened;
        return opened;
    }

    private GoMap OpenList(List<string> key)
    {
        var holder = Walk(key);
        var opened = new GoMap();
        stated.Add(opened);
        IEnumerable<object?> items = holder.TryGetValue(key[^1], out var existing)
            ? existing is GoList list && ReferenceEquals(list.Type, TableList) ? list : throw cursor.Error($"Key '{string.Join('.', key)}' was already created and cannot be used as an array.")
            : [];
        holder[key[^1]] = new GoList(TableList, [.. items, opened]);
        return opened;
    }

    private GoMap Walk(List<string> key)
    {
        var holder = root;
        foreach (var (index, name) in key.SkipLast(1).Index())
        {
            if (!holder.TryGetValue(name, out var inner))
            {
                inner = new GoMap();
                holder[name] = inner;
            }

            holder = inner switch
            {
                GoMap map => map,
                GoList { Count: > 0 } list when list[^1] is GoMap last => last,
                _ => throw cursor.Error($"Key '{string.Join('.', key.Take(index + 1))}' was already created as a hash."),
            };
        }

        return holder;
    }
}
