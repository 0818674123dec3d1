using System.Globalization;
using System.Text;
using ChartGen.Helm.Templates.Execution;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Functions;

/// <summary>Go's fmt: Sprint, Sprintln, Sprintf, and what a template writes for a value.</summary>
internal static class Printer
{
    private const int MaxLength = 64 * 1024 * 1024;
    private const int SmallText = 64;
    private const int LongText = 64 * 1024;

    // The one of the call before, when nobody writes into it.
    [ThreadStatic]
    private static TextBuffer? spare;

    /// <summary>One value as <c>%v</c>.</summary>
    public static string Print(object? value)
    {
        switch (value)
        {
            case string text:
                return text;
            case null:
                return "<nil>";
            case bool truth:
                return truth ? "true" : "false";
            case double real:
                return Integral(real) ?? GoFloat.Shortest(real);
            case nint number:
                return number.ToString(CultureInfo.InvariantCulture);
            case long number:
                return number.ToString(CultureInfo.InvariantCulture);
        }

        var buffer = new TextBuffer(MaxLength, SmallText);
        new ValuePrinter(buffer).PrintArgument(value, new Rune('v'));
        return buffer.ToString();
    }

    /// <summary>What an action writes for a value: a pointer shows what it points to.</summary>
    public static void PrintResult(TextBuffer buffer, object value)
    {
        if (value is not GoReference reference)
        {
            buffer.Append(Print(value));
            return;
        }

        if (reference.AddressedText is { } text)
        {
            buffer.Append(text);
            return;
        }

        var printer = new ValuePrinter(buffer);
        if (reference is GoObject { Type.Kind: GoKind.Pointer, Text: null } pointer)
        {
            printer.PrintTarget(pointer);
        }
        else
        {
            printer.PrintArgument(value, new Rune('v'));
        }
    }

    /// <summary>Values one after another, with a space between two that are both no strings.</summary>
    public static string Sprint(ReadOnlySpan<object?> values)
    {
        var buffer = new TextBuffer(MaxLength, SmallText);
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0 && values[i] is not string && values[i - 1] is not string)
            {
                buffer.Append(' ');
            }

            buffer.Append(Print(values[i]));
        }

        return buffer.ToString();
    }

    /// <summary>Values with spaces between, and a line break.</summary>
    public static string Sprintln(ReadOnlySpan<object?> values)
    {
        var buffer = new TextBuffer(MaxLength, SmallText);
        for (var i = 0; i < values.Length; i++)
        {
            buffer.Append(i > 0 ? " " : "");
            buffer.Append(Print(values[i]));
        }

        buffer.Append('\n');
        return buffer.ToString();
    }

    public static string Sprintf(string format, ReadOnlySpan<object?> arguments)
    {
        var buffer = spare ?? new TextBuffer(MaxLength);
        spare = null;
        buffer.Clear();
        new FormatScanner(new ValuePrinter(buffer), format, arguments).Run();
        var text = buffer.ToString();
        spare = buffer.Capacity <= LongText ? buffer : null;
        return text;
    }

    /// <summary>What reflect.Value's String method gives.</summary>
    public static string ReflectString(object? value) => value switch
    {
        string text => text,
        null => "<invalid Value>",
        _ => $"<{GoType.Of(value)} Value>",
    };

    // Most numbers of values files are small whole ones.
    private static string? Integral(double real) => Math.Abs(real) < 1_000_000 && real == Math.Truncate(real) && (real != 0 || !double.IsNegative(real))
        ? ((int)real).ToString(CultureInfo.InvariantCulture)
        : null;
}
