using System.Text;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Reads a format string of Go's fmt.Sprintf and prints the arguments that it asks for.</summary>
internal ref struct FormatScanner
{
    private const int TooLarge = 1_000_000;

    private readonly ValuePrinter printer;
    private readonly ReadOnlySpan<char> format;
    private readonly ReadOnlySpan<object?> arguments;
    private int position;
    private int argument;
    private bool isReordered;
    private bool isAfterIndex;
    private bool isGoodArgument;

    public FormatScanner(ValuePrinter printer, ReadOnlySpan<char> format, ReadOnlySpan<object?> arguments)
    {
        this.printer = printer;
        this.format = format;
        this.arguments = arguments;
    }

    public void Run()
    {
        while (position < format.Length)
        {
            var rest = format[position..];
            var percent = rest.IndexOf('%');
            if (percent < 0)
            {
                printer.Buffer.Append(rest);
                break;
            }

            printer.Buffer.Append(rest[..percent]);
            position += percent + 1;
            Verb();
        }

        printer.Flags = new PrintFlags();
        if (!isReordered && argument < arguments.Length)
        {
            Extra();
        }
    }

    private void Verb()
    {
        isGoodArgument = true;
        isAfterIndex = false;
        var flags = new PrintFlags();
        ReadFlags(ref flags);
        ReadIndex();
        ReadWidth(ref flags);
        ReadPrecision(ref flags);
        if (!isAfterIndex)
        {
            ReadIndex();
        }

        if (position >= format.Length)
        {
            printer.Buffer.Append("%!(NOVERB)");
            return;
        }

        Rune.DecodeFromUtf16(format[position..], out var verb, out var length);
        position += length;
        if (verb.Value == '%')
        {
            printer.Buffer.Append('%');
        }
        else if (!isGoodArgument)
        {
            printer.Buffer.Append($"%!{verb}(BADINDEX)");
        }
        else if (argument >= arguments.Length)
        {
            printer.Buffer.Append($"%!{verb}(MISSING)");
        }
        else
        {
            if (verb.Value == 'v')
            {
                (flags.SharpV, flags.Sharp) = (flags.Sharp, false);
                (flags.PlusV, flags.Plus) = (flags.Plus, false);
            }

            printer.Flags = flags;
            printer.PrintArgument(arguments[argument++], verb);
        }
    }

    private void ReadFlags(ref PrintFlags flags)
    {
        for (; position < format.Length; position++)
        {
            switch (format[position])
            {
                case '#':
                    flags.Sharp = true;
                    break;
                case '0':
                    flags.Zero = true;
                    break;
                case '+':
                    flags.Plus = true;
                    break;
                case '-':
                    flags.Minus = true;
                    break;
                case ' ':
                    flags.Space = true;
                    break;
                default:
                    return;
            }
        }
    }

    private void ReadWidth(ref PrintFlags flags)
    {
        if (position < format.Length && format[position] == '*')
        {
            position++;
            flags.Width = IntegerArgument();
            if (flags.Width is null)
            {
                printer.Buffer.Append("%!(BADWIDTH)");
            }
            else if (flags.Width < 0)
            {
                flags.Width = -flags.Width;
                flags.Minus = true;
                flags.Zero = false;
            }

            isAfterIndex = false;
            return;
        }

        flags.Width = Number();
        if (isAfterIndex && flags.Width is not null)
        {
            isGoodArgument = false;
        }
    }

    private void ReadPrecision(ref PrintFlags flags)
    {
        if (position >= format.Length || format[position] != '.')
        {
            return;
        }

        position++;
        isGoodArgument &= !isAfterIndex;
        ReadIndex();
        if (position < format.Length && format[position] == '*')
        {
            position++;
            flags.Precision = IntegerArgument();
            if (flags.Precision is null or < 0)
            {
                flags.Precision = null;
                printer.Buffer.Append("%!(BADPREC)");
            }

            isAfterIndex = false;
            return;
        }

        flags.Precision = Number() ?? 0;
    }

    private int? Number()
    {
        var start = position;
        var number = 0;
        for (; position < format.Length && char.IsAsciiDigit(format[position]); position++)
        {
            if (number > TooLarge)
            {
                return null;
            }

            number = (number * 10) + format[position] - '0';
        }

        return position > start && number <= TooLarge ? number : null;
    }

    private int? IntegerArgument()
    {
        if (argument >= arguments.Length)
        {
            return null;
        }

        var value = arguments[argument++];
        return GoInteger.TryRead(value, out var number) && number is >= -TooLarge and <= TooLarge ? (int)number : null;
    }

    /// <summary>Reads an index such as [2], if there is one.</summary>
    private void ReadIndex()
    {
        if (position >= format.Length || format[position] != '[')
        {
            return;
        }

        isReordered = true;
        var rest = format[position..];
        var end = rest.IndexOf(']');
        var isNumber = GoNumbers.ParseUint(end < 0 ? "" : rest[1..end], 10, 31, out var index) == NumberError.None;
        position += end < 0 ? 1 : end + 1;
        if (isNumber && index >= 1 && index <= (ulong)arguments.Length)
        {
            argument = (int)index - 1;
            isAfterIndex = true;
            return;
        }

        isGoodArgument = false;
        isAfterIndex = end >= 0;
    }

    private void Extra()
    {
        printer.Buffer.Append("%!(EXTRA ");
        for (var i = argument; i < arguments.Length; i++)
        {
            printer.Buffer.Append(i > argument ? ", " : "");
            if (arguments[i] is { } value)
            {
                printer.Buffer.Append(GoType.Of(value)!.Name);
                printer.Buffer.Append('=');
                printer.PrintArgument(value, new Rune('v'));
            }
            else
            {
                printer.Buffer.Append("<nil>");
            }
        }

        printer.Buffer.Append(')');
    }
}
