namespace ChartGen.Linting;

/// <summary>The text of a configuration whose comments begin with #, with the facts that rules about it ask for.</summary>
/// <param name="Text">The text.</param>
/// <param name="Facts">What is known beside it.</param>
internal readonly record struct ConfigText(string Text, LintFacts Facts)
{
    /// <summary>
    /// Whether a program reads the same in two texts, line by line: the comments at their heads may differ, which name the
    /// deployment.
    /// </summary>
    public static bool IsSame(ConfigText one, ConfigText other)
    {
        if (one.Facts != other.Facts)
        {
            return false;
        }

        if (ReferenceEquals(one.Text, other.Text))
        {
            return true;
        }

        var first = Behind(one.Text, out var lines);
        var second = Behind(other.Text, out var others);
        return lines == others && first.SequenceEqual(second);
    }

    // What stands behind the lines at the head that are comments from their first character on.
    private static ReadOnlySpan<char> Behind(string text, out int comments)
    {
        var at = 0;
        for (comments = 0; at < text.Length && text[at] == '#' && text.IndexOf('\n', at) is >= 0 and var feed; comments++)
        {
            at = feed + 1;
        }

        return text.AsSpan(at);
    }
}
