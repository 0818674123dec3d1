using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Values as strings, as sprig's functions take them.</summary>
internal static class TextConversion
{
    /// <summary>sprig's strval: bytes are text.</summary>
    public static string Text(object? value) => value switch
    {
        string text => text,
        GoList list when list.TryGetBytes(out var bytes) => GoText.FromBytes(bytes),
        _ => Printer.Print(value),
    };

    /// <summary>sprig's strslice: the items that are not nil; a value that is no list is a list of one.</summary>
    public static List<string> Texts(object? value)
    {
        var texts = new List<string>();
        switch (value)
        {
            case null:
                break;
            case GoList list:
                foreach (var item in list)
                {
                    if (item is not null)
                    {
                        texts.Add(Text(item));
                    }
                }

                break;
            default:
                texts.Add(Text(value));
                break;
        }

        return texts;
    }
}
