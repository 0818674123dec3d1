using System.Globalization;

namespace ChartGen.HaProxy.Syntax;

/// <summary>Holds words against the arguments that a keyword takes.</summary>
internal static class Arguments
{
    /// <summary>Checks the words from an index on; what is too many is a fault as well.</summary>
    public static void Check(HaProxyDirective line, int from, string name, IReadOnlyList<Argument> arguments, Faults faults)
    {
        var at = from;
        foreach (var argument in arguments)
        {
            if (argument.Type == "rest")
            {
                return;
            }

            if (at >= line.Words.Count)
            {
                if (!argument.Optional)
                {
                    faults.Missing(line, $"'{name}' lacks an argument; expected is {Expected(argument)}");
                }

                return;
            }

            Check(line, at++, name, argument, faults);
        }

        if (at < line.Words.Count)
        {
            faults.At(line, at, FaultKind.Extra, $"'{name}' does not take '{line.Words[at].Text}'; {(arguments.Count == 0 ? "it stands alone" : $"it takes {Count(arguments.Count)}")}");
        }
    }

    /// <summary>Checks one word.</summary>
    public static void Check(HaProxyDirective line, int at, string name, Argument argument, Faults faults)
    {
        var text = line.Words[at].Text;
        if (text.Contains('$', StringComparison.Ordinal))
        {
            // A variable of the environment: only the machine that runs HAProxy knows its value.
            return;
        }

        switch (argument.Type)
        {
            case "choice" when !argument.Choices.Contains(text):
                faults.At(line, at, FaultKind.Value, $"'{text}' is nothing that '{name}' can be; {Suggestion.For(text, [.. argument.Choices], $"allowed are {string.Join(", ", argument.Choices)}")}", Suggestion.Mend(text, argument.Choices));
                break;
            case "hex" when text.Length % 2 != 0 || !text.All(char.IsAsciiHexDigit):
                faults.At(line, at, FaultKind.Value, $"'{text}' is no binary string of '{name}'; allowed are pairs of the digits 0 to 9 and a to f");
                break;
            case "size" when text.TrimStart("0123456789".ToCharArray()) is not ("" or "k" or "K" or "m" or "M" or "g" or "G") || !char.IsAsciiDigit(text[0]):
                faults.At(line, at, FaultKind.Number, $"'{text}' is no size; allowed is a whole number with k, m or g or without");
                break;
            case "octal" when text.Length == 0 || !text.All(c => c is >= '0' and <= '7'):
                faults.At(line, at, FaultKind.Value, $"'{text}' is no mode of a socket; allowed are the digits 0 to 7, such as 660");
                break;
            case "ways" when text.Split(',').FirstOrDefault(w => w is not ("" or "last" or "libc" or "none") && !(w.Contains('.', StringComparison.Ordinal) || w.Contains(':', StringComparison.Ordinal))) is { } way:
                faults.At(line, at, FaultKind.Value, $"'{way}' is no way to a first address; allowed are last, libc, none and an IP address");
                break;
            case "number" or "integer":
                Number(line, at, name, argument, faults);
                break;
            case "time" or "seconds":
                Times.Check(line, at, name, argument, faults);
                break;
            case "address" or "ip":
                Address(line, at, name, argument, faults);
                break;
        }
    }

    private static void Number(HaProxyDirective line, int at, string name, Argument argument, Faults faults)
    {
        var text = line.Words[at].Text;
        var digits = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var start = digits;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var whole = digits == text.Length && digits > start;
        var value = digits == start ? 0 : long.TryParse(text.AsSpan(0, digits), CultureInfo.InvariantCulture, out var number) ? number : long.MaxValue;
        var bounds = argument.Bounds.Length > 0 ? $"a whole number, {argument.Bounds}" : "a whole number";
        if ((argument.Type == "integer" && !whole) || !argument.Admits(value))
        {
            faults.At(line, at, FaultKind.Number, $"'{text}' is no number for '{name}'; allowed is {bounds}");
        }
        else if (!whole)
        {
            faults.At(line, at, FaultKind.LaxNumber, $"'{text}' is read as {value} by '{name}'; allowed is {bounds}");
        }
    }

    private static void Address(HaProxyDirective line, int at, string name, Argument argument, Faults faults)
    {
        var text = line.Words[at].Text;
        var form = argument.Type == "ip" || name is "source" or "socks4" ? AddressForm.Loose
            : name is "nameserver" or "mailer" ? AddressForm.Internet
            : AddressForm.Target;
        if (HaProxyAddress.Fault(text, form) is { } fault)
        {
            faults.At(line, at, FaultKind.Address, fault);
        }
    }

    private static string Expected(Argument argument) => argument.Type switch
    {
        "choice" => string.Join(" or ", argument.Choices),
        "number" or "integer" => "a whole number",
        "time" or "seconds" => "a time such as 30s",
        "address" => "an address with a port, such as 10.96.0.10:53",
        "ip" => "an IP address",
        _ => "one more word",
    };

    private static string Count(int count) => count == 1 ? "one argument" : $"at most {count} arguments";
}
