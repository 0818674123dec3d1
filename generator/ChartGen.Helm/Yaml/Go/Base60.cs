namespace ChartGen.Helm.Yaml.Go;

/// <summary>YAML 1.1's numbers of base 60, such as 1:30, which go-yaml does not read and yet quotes.</summary>
internal static class Base60
{
    // [-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?
    public static bool IsMatch(string text)
    {
        var i = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        if (i >= text.Length || !char.IsAsciiDigit(text[i]) || !text.Contains(':', StringComparison.Ordinal))
        {
            return false;
        }

        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == '_'))
        {
            i++;
        }

        var groups = 0;
        for (; i < text.Length && text[i] == ':'; groups++)
        {
            i++;
            var digits = 0;
            while (digits < 2 && i + digits < text.Length && char.IsAsciiDigit(text[i + digits]))
            {
                digits++;
            }

            if (digits == 0 || (digits == 2 && text[i] > '5'))
            {
                return false;
            }

            i += digits;
        }

        if (i < text.Length && text[i] == '.')
        {
            i = text.Length - text.AsSpan(i + 1).TrimStart("0123456789_").Length;
        }

        return groups > 0 && i == text.Length;
    }
}
