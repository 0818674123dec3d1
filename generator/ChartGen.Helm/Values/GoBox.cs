namespace ChartGen.Helm.Values;

/// <summary>Objects for booleans and small numbers that need not be made again.</summary>
internal static class GoBox
{
    private static readonly object True = true;
    private static readonly object False = false;
    private static readonly object[] SmallIntegers = [.. Enumerable.Range(-16, 1040).Select(number => (object)(nint)number)];

    private static readonly object[] Bytes = [.. Enumerable.Range(0, 256).Select(number => (object)(byte)number)];

    public static object Byte(byte value) => Bytes[value];

    public static object Bool(bool value) => value ? True : False;

    public static object Int(nint value) => value is >= -16 and < 1024 ? SmallIntegers[value + 16] : value;
}
