namespace ChartGen.HaProxy.Syntax;

/// <summary>Checks bind and stats socket lines (configuration manual, sections 4.2 and 5.1).</summary>
internal static class BindLine
{
    /// <summary>Checks the addresses and options from an index on.</summary>
    public static void Check(HaProxyDirective line, int from, string name, Version version, Faults faults)
    {
        if (line.Words.Count <= from)
        {
            faults.Missing(line, $"'{name}' lacks its address; expected is such as {name} :1883");
            return;
        }

        // HAProxy takes a comma at the end.
        foreach (var address in line.Words[from].Text.Split(',').Where((a, i) => i == 0 || a.Length > 0))
        {
            if (!IsSpecial(address) && HaProxyAddress.Fault(address, AddressForm.Listener) is { } fault)
            {
                faults.At(line, from, FaultKind.Address, fault);
            }
        }

        OptionWords.Check(line, from + 1, Tables.BindOptions, name, FaultKind.BindOption, version, faults);
    }

    // Descriptors come from the program that starts HAProxy, and QUIC from how it was built.
    private static bool IsSpecial(string address) =>
        address.StartsWith("fd@", StringComparison.Ordinal) || address.StartsWith("sockpair@", StringComparison.Ordinal)
        || address.StartsWith("quic", StringComparison.Ordinal) || address.StartsWith("rhttp@", StringComparison.Ordinal);
}
