namespace ChartGen.HaProxy.Syntax;

/// <summary>Checks server, peer, default-server and server-template lines (configuration manual, section 5.2).</summary>
internal static class ServerLine
{
    /// <summary>Checks a line.</summary>
    public static void Check(HaProxySection section, HaProxyDirective line, Version version, Faults faults)
    {
        var template = line.Keyword == "server-template";
        var ofPeers = section.Kind == "peers";
        var address = line.Keyword == "default-server" ? 0 : template ? 3 : 2;
        if (address > 0 && line.Words.Count <= address)
        {
            if (!ofPeers)
            {
                faults.Missing(line, $"'{line.Keyword}' lacks {(line.Words.Count == 1 ? "its name and its address" : "its address")}; expected is such as {line.Keyword} m1 {(template ? "6 " : "")}10.0.0.1:1883");
            }

            return;
        }

        if (address > 0)
        {
            CheckName(line, faults);
            var text = line.Words[address].Text;
            if (HaProxyAddress.Fault(text, ofPeers ? AddressForm.Loose : AddressForm.Server) is { } fault)
            {
                faults.At(line, address, FaultKind.Address, fault);
            }
        }

        if (template && !IsRange(line.Words[2].Text))
        {
            faults.At(line, 2, FaultKind.Number, $"'{line.Words[2].Text}' is no number of servers; allowed is a whole number, at least 1, or a range such as 1-6");
        }

        OptionWords.Check(line, address + 1, Tables.ServerOptions, "server", FaultKind.ServerOption, version, faults);
    }

    private static void CheckName(HaProxyDirective line, Faults faults)
    {
        var name = line.Words[1].Text;
        if (!name.Contains('$', StringComparison.Ordinal) && HaProxyNames.WrongLetter(name) is { } wrong)
        {
            faults.At(line, 1, FaultKind.Value, $"the name '{name}' holds '{wrong}'; {HaProxyNames.Allowed}");
        }
    }

    private static bool IsRange(string text)
    {
        var parts = text.Split('-');
        return Number(parts[0]) is var first and > 0 && (parts.Length == 1 || Number(parts[1]) >= first);
    }

    private static int Number(string text) =>
        int.TryParse(string.Concat(text.TakeWhile(char.IsAsciiDigit)), out var number) ? number : 0;
}
