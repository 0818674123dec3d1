using System.Globalization;
using System.Text;

namespace ChartGen.Helm.Values.Reads;

/// <summary>
/// Names a template that is included and the dot that it gets: all that templates are given, or a list or a <c>dict</c> of that
/// and of plain values, which is how helpers of charts take their arguments.
/// </summary>
internal static class IncludeKey
{
    /// <summary>Stands before what is the same within one render only.</summary>
    public const char OfThisRender = '\u0001';

    private const char Next = '\0';
    private const int LongestText = 200;
    private const int MostItems = 8;

    [ThreadStatic]
    private static StringBuilder? builder;

    /// <summary>The key; null when the dot is something else.</summary>
    /// <param name="template">The template.</param>
    /// <param name="dot">The dot.</param>
    /// <param name="root">All that templates are given.</param>
    public static string? Of(string template, object? dot, GoMap? root)
    {
        if (ReferenceEquals(dot, root))
        {
            return template;
        }

        if (template.Contains(Next))
        {
            return null;
        }

        var key = (builder ??= new StringBuilder()).Clear().Append(template);
        return Append(key, dot, root, isInner: false) ? key.ToString() : null;
    }

    private static bool Append(StringBuilder key, object? value, GoMap? root, bool isInner)
    {
        switch (value)
        {
            case null:
                key.Append(Next).Append('n');
                return true;
            case bool flag:
                key.Append(Next).Append(flag ? 't' : 'f');
                return true;
            case nint number:
                key.Append(Next).Append('i').Append(CultureInfo.InvariantCulture, $"{number}");
                return true;
            case string { Length: <= LongestText } text when text.AsSpan().IndexOfAny(Next, OfThisRender) < 0:
                key.Append(Next).Append('s').Append(text);
                return true;
            case GoMap map when ReferenceEquals(map, root):
                key.Append(Next).Append('r');
                return true;
            case GoMap { IsWatched: true } map:
                key.Append(Next).Append(OfThisRender).Append(CultureInfo.InvariantCulture, $"{map.Identity}");
                return true;
            case GoList { IsNil: false } list when !isInner && list.Count <= MostItems && ReferenceEquals(list.Type, GoType.AnySlice):
                key.Append(Next).Append('l');
                foreach (var item in list)
                {
                    if (!Append(key, item, root, isInner: true))
                    {
                        return false;
                    }
                }

                return true;
            case GoMap { IsNil: false } map when !isInner && map.Count <= MostItems && ReferenceEquals(map.Type, GoType.AnyMap):
                key.Append(Next).Append('m');
                foreach (var name in map.PeekKeys())
                {
                    map.TryPeek(name, out var item);
                    if (!Append(key, name, root, isInner: true) || !Append(key, item, root, isInner: true))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return false;
        }
    }
}
