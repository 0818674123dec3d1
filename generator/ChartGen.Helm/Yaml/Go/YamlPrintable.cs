namespace ChartGen.Helm.Yaml.Go;

/// <summary>Which characters libyaml writes as they are; of those above U+FFFF, halves of surrogates here, none.</summary>
internal static class YamlPrintable
{
    public static bool IsPrintable(char c) => c switch
    {
        '\n' or (>= ' ' and <= '~') => true,
        < '\u00A0' or '\uFEFF' or '\uFFFE' or '\uFFFF' => false,
        _ => !char.IsSurrogate(c),
    };
}
