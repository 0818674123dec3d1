using System.Globalization;
using System.Text;

namespace ChartGen.Findings.Reports.Html;

/// <summary>Writes HTML; whatever is filled into it is escaped, unless it is <see cref="Markup"/>.</summary>
internal sealed class HtmlText : IFormatProvider, ICustomFormatter
{
    private readonly StringBuilder text = new();

    /// <summary>A line of HTML with values filled in.</summary>
    public HtmlText Line(FormattableString markup)
    {
        text.Append(Filled(markup)).Append('\n');
        return this;
    }

    /// <summary>HTML with values filled in, without a line end: inside pre every blank counts.</summary>
    public HtmlText Add(FormattableString markup)
    {
        text.Append(Filled(markup));
        return this;
    }

    /// <summary>HTML as it is.</summary>
    public HtmlText Raw(string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>HTML with values filled in.</summary>
    public static Markup Of(FormattableString markup) => new(new HtmlText().Filled(markup));

    /// <summary>Escapes a text for content and for attributes in quotes. What would hide or turn round other text is made visible.</summary>
    public static string Escape(string words)
    {
        var result = new StringBuilder(words.Length);
        foreach (var c in XmlText.Valid(words))
        {
            _ = c switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                '\n' or '\t' => result.Append(c),
                _ when char.IsControl(c) || IsTurning(c) => result.Append('\uFFFD'),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    /// <inheritdoc/>
    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg is Markup markup
        ? markup.Text
        : Escape(Convert.ToString(arg, CultureInfo.InvariantCulture) ?? "");

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    // Controls of the writing direction: Unicode Technical Report 36, "bidirectional text spoofing".
    private static bool IsTurning(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\u061C';

    private string Filled(FormattableString markup) => markup.ToString(this);
}
