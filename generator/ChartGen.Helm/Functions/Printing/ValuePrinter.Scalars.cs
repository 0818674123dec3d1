using System.Numerics;
using System.Text;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <content>Booleans, numbers, strings, and padding.</content>
internal sealed partial class ValuePrinter
{
    private const string LowerDigits = "0123456789abcdefx";
    private const string UpperDigits = "0123456789ABCDEFX";

    private void PrintBool(bool truth, Rune verb)
    {
        if (verb.Value is 't' or 'v')
        {
            PadText(truth ? "true" : "false");
        }
        else
        {
            BadVerb(verb);
        }
    }

    private void PrintFloat(double value, int bits, Rune verb)
    {
        switch (verb.Value)
        {
            case 'v':
                PadFloat(value, bits, 'g', -1);
                break;
            case 'b' or 'g' or 'G' or 'x' or 'X':
                PadFloat(value, bits, (char)verb.Value, -1);
                break;
            case 'f' or 'e' or 'E':
                PadFloat(value, bits, (char)verb.Value, 6);
                break;
            case 'F':
                PadFloat(value, bits, 'f', 6);
                break;
            default:
                BadVerb(verb);
                break;
        }
    }

    private void PrintComplex(Complex value, Rune verb)
    {
        if (verb.Value is not ('v' or 'b' or 'g' or 'G' or 'x' or 'X' or 'f' or 'F' or 'e' or 'E'))
        {
            BadVerb(verb);
            return;
        }

        var outer = flags;
        Buffer.Append('(');
        PrintFloat(value.Real, 64, verb);
        flags.Plus = true;
        PrintFloat(value.Imaginary, 64, verb);
        Buffer.Append("i)");
        flags = outer;
    }

    private void PadFloat(double value, int bits, char format, int precision)
    {
        precision = flags.Precision ?? precision;
        var text = GoFloat.Format(value, format, precision, bits);
        text = text[0] is '-' or '+' ? text : "+" + text;
        if (flags.Space && text[0] == '+' && !flags.Plus)
        {
            text = " " + text[1..];
        }

        if (text[1] is 'I' or 'N')
        {
            var outer = flags;
            flags.Zero = false;
            Pad(text[1] == 'N' && !flags.Space && !flags.Plus ? text[1..] : text[0] == '+' && !flags.Plus ? text : text);
            flags = outer;
            return;
        }

        if (flags.Sharp && format != 'b')
        {
            text = KeepPoint(text, format, precision);
        }

        if (!flags.Plus && text[0] == '+')
        {
            Pad(text[1..]);
        }
        else if (flags.Zero && !flags.Minus && flags.Width > text.Length)
        {
            Buffer.Append(text[0]);
            Buffer.Append('0', flags.Width.Value - text.Length);
            Buffer.Append(text.AsSpan(1));
        }
        else
        {
            Pad(text);
        }
    }

    /// <summary>The flag #: the point stays, and the zeros at the end.</summary>
    private static string KeepPoint(string text, char format, int precision)
    {
        var missing = format is 'g' or 'G' or 'x' or 'X' ? (precision < 0 ? 6 : precision) : 0;
        var isHex = format is 'x' or 'X';
        var tail = text.AsSpan(1).IndexOfAny(isHex ? "pP" : "eE");
        var (number, exponent) = tail < 0 ? (text, "") : (text[..(tail + 1)], text[(tail + 1)..]);
        var hasPoint = number.Contains('.', StringComparison.Ordinal);
        var digits = number.AsSpan(1).ToString().Replace(".", "", StringComparison.Ordinal);
        missing -= digits.TrimStart('0').Length;
        if (!hasPoint)
        {
            missing -= number.Length == 2 && number[1] == '0' ? 1 : 0;
            number += ".";
        }

        return number + new string('0', Math.Max(0, missing)) + exponent;
    }

    private void PrintInteger(long value, bool isUnsigned, Rune verb)
    {
        switch (verb.Value)
        {
            case 'v' when flags.SharpV && isUnsigned:
                PadInteger((ulong)value, false, 16, 'v', LowerDigits, isSharp: true);
                break;
            case 'v' or 'd':
                PadInteger(value, isUnsigned, 10);
                break;
            case 'b':
                PadInteger(value, isUnsigned, 2);
                break;
            case 'o':
                PadInteger(value, isUnsigned, 8);
                break;
            case 'O':
                PadInteger(value, isUnsigned, 8, isOctalMarked: true);
                break;
            case 'x':
                PadInteger(Magnitude(value, isUnsigned), IsNegative(value, isUnsigned), 16, 'x', LowerDigits, flags.Sharp);
                break;
            case 'X':
                PadInteger(Magnitude(value, isUnsigned), IsNegative(value, isUnsigned), 16, 'X', UpperDigits, flags.Sharp);
                break;
            case 'c':
                Pad(RuneOf(value).ToString());
                break;
            case 'q':
                Pad(GoQuote.QuoteRune(RuneOf(value).Value, flags.Plus));
                break;
            case 'U':
                PadUnicode((ulong)value);
                break;
            default:
                BadVerb(verb);
                break;
        }
    }

    private static bool IsNegative(long value, bool isUnsigned) => !isUnsigned && value < 0;

    private static ulong Magnitude(long value, bool isUnsigned) => IsNegative(value, isUnsigned) ? (ulong)(-value) : (ulong)value;

    private static Rune RuneOf(long value) => value is >= 0 and <= 0x10FFFF && Rune.IsValid((int)value) ? new Rune((int)value) : Rune.ReplacementChar;

    private void PadInteger(long value, bool isUnsigned, int numberBase, bool isOctalMarked = false) =>
        PadInteger(Magnitude(value, isUnsigned), IsNegative(value, isUnsigned), numberBase, isOctalMarked ? 'O' : 'd', LowerDigits, flags.Sharp);

    private void PadInteger(ulong value, bool isNegative, int numberBase, char verb, string digits, bool isSharp)
    {
        Span<char> text = stackalloc char[68];
        var start = text.Length;
        var least = 0;
        var outer = flags;
        if (flags.Precision is { } precision)
        {
            least = precision;
            if (precision == 0 && value == 0)
            {
                flags.Zero = false;
                Pad("");
                flags = outer;
                return;
            }

            flags.Zero = false;
        }
        else if (flags.Zero && !flags.Minus && flags.Width is { } width)
        {
            least = width - (isNegative || flags.Plus || flags.Space ? 1 : 0);
            flags.Zero = false;
        }

        do
        {
            text[--start] = digits[(int)(value % (ulong)numberBase)];
            value /= (ulong)numberBase;
        }
        while (value > 0);
        var body = new string(text[start..]).PadLeft(least, '0');
        var prefix = !isSharp ? "" : numberBase switch { 2 => "0b", 8 when body[0] != '0' => "0", 16 => "0" + digits[16], _ => "" };
        prefix = verb == 'O' ? "0o" : prefix;
        Pad((isNegative ? "-" : flags.Plus ? "+" : flags.Space ? " " : "") + prefix + body);
        flags = outer;
    }

    private void PadUnicode(ulong value)
    {
        var text = "U+" + value.ToString("X", System.Globalization.CultureInfo.InvariantCulture).PadLeft(Math.Max(4, flags.Precision ?? 4), '0');
        if (flags.Sharp && value <= 0x10FFFF && GoQuote.IsPrint((int)value))
        {
            text += $" '{new Rune((int)value)}'";
        }

        var outer = flags;
        flags.Zero = false;
        Pad(text);
        flags = outer;
    }

    private void PrintText(string text, Rune verb)
    {
        switch (verb.Value)
        {
            case 'v' when flags.SharpV:
                PadQuoted(text);
                break;
            case 'v' or 's':
                PadText(Truncate(text));
                break;
            case 'x':
                PadHex(GoText.ToBytes(text), LowerDigits);
                break;
            case 'X':
                PadHex(GoText.ToBytes(text), UpperDigits);
                break;
            case 'q':
                PadQuoted(text);
                break;
            default:
                BadVerb(verb);
                break;
        }
    }

    private void PrintBytes(GoList list, Rune verb)
    {
        switch (verb.Value)
        {
            case 's' or 'x' or 'X' or 'q':
                PrintText(GoText.FromBytes([.. list.Select(item => (byte)item!)]), verb);
                return;
            case 'v' or 'd' when flags.SharpV:
                Buffer.Append(list.IsNil ? "[]byte(nil)" : "[]byte{" + string.Join(", ", list.Select(item => $"0x{(byte)item!:x}")) + "}");
                return;
            case 'v' or 'd':
                Buffer.Append('[');
                for (var i = 0; i < list.Count; i++)
                {
                    Buffer.Append(i > 0 ? " " : "");
                    PadInteger((byte)list[i]!, true, 10);
                }

                Buffer.Append(']');
                return;
        }

        Buffer.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            Buffer.Append(i > 0 ? " " : "");
            PrintValue(list[i], verb, 1);
        }

        Buffer.Append(']');
    }

    private void PadQuoted(string text)
    {
        text = Truncate(text);
        Pad(flags.Sharp && GoQuote.CanBackquote(text) ? $"`{text}`" : GoQuote.Quote(text, flags.Plus));
    }

    private void PadHex(byte[] bytes, string digits)
    {
        var count = Math.Min(bytes.Length, flags.Precision ?? int.MaxValue);
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            if (flags.Space && i > 0)
            {
                text.Append(' ');
            }

            if (flags.Sharp && (flags.Space || i == 0))
            {
                text.Append('0').Append(digits[16]);
            }

            text.Append(digits[bytes[i] >> 4]).Append(digits[bytes[i] & 15]);
        }

        Pad(text.ToString());
    }

    private string Truncate(string text)
    {
        if (flags.Precision is not { } most || text.Length <= most)
        {
            return text;
        }

        var end = 0;
        for (; end < text.Length && most > 0; most--)
        {
            end += char.IsHighSurrogate(text[end]) ? 2 : 1;
        }

        return text[..end];
    }

    private void PadText(string text) => Pad(text);

    private void Pad(string text)
    {
        var missing = flags.Width is { } width ? width - RuneCount(text) : 0;
        if (missing <= 0)
        {
            Buffer.Append(text);
        }
        else if (flags.Minus)
        {
            Buffer.Append(text);
            Buffer.Append(' ', missing);
        }
        else
        {
            Buffer.Append(flags.Zero ? '0' : ' ', missing);
            Buffer.Append(text);
        }
    }

    private static int RuneCount(string text)
    {
        var count = text.Length;
        foreach (var unit in text)
        {
            count -= char.IsHighSurrogate(unit) ? 1 : 0;
        }

        return count;
    }
}
