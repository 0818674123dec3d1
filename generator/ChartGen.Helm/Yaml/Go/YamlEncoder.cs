using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using ChartGen.Helm.Values;

namespace ChartGen.Helm.Yaml.Go;

/// <summary>Writes Go values as sigs.k8s.io/yaml does: by way of JSON, then by go-yaml v2's emitter.</summary>
internal sealed class YamlEncoder
{
    private const int LongestSimpleKey = 128;
    private readonly YamlEmitter emitter = new();
    private readonly bool isPretty;

    private YamlEncoder(bool isPretty)
    {
        this.isPretty = isPretty;
        emitter.IsUnfolded = isPretty;
    }

    /// <param name="value">The value.</param>
    /// <param name="isPretty">As go-yaml v3 does with an indent of two: lists are indented, lines not folded, numbers as Go prints them.</param>
    public static string Encode(object? value, bool isPretty = false)
    {
        var encoder = new YamlEncoder(isPretty);
        encoder.Node(value, mappingValue: false);
        encoder.emitter.Indent = -1;
        encoder.emitter.WriteIndent();
        return encoder.emitter.ToString();
    }

    private void Node(object? value, bool mappingValue)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value)
        {
            case GoMap { IsNil: true } when isPretty:
                emitter.WriteWord("{}");
                break;
            case GoList { IsNil: true } list when isPretty && list.Type != GoType.ByteSlice:
                emitter.WriteWord("[]");
                break;
            case GoMap { IsNil: true } or GoList { IsNil: true } or null:
                emitter.WriteWord("null");
                break;
            case string text when isPretty && GoText.HasInvalidBytes(text):
                emitter.WriteWord("!!binary " + Convert.ToBase64String(GoText.ToBytes(text)));
                break;
            case string text:
                emitter.WriteString(isPretty ? text : JsonText.RoundTrip(text), simpleKey: false);
                break;
            case double number when isPretty:
                emitter.WriteWord(double.IsFinite(number) ? Values.GoFloat.Shortest(number) : double.IsNaN(number) ? ".nan" : number > 0 ? ".inf" : "-.inf");
                break;
            case bool truth:
                emitter.WriteWord(truth ? "true" : "false");
                break;
            case double number:
                emitter.WriteWord(Float(number));
                break;
            case float number:
                emitter.WriteWord(Float(double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)));
                break;
            case GoReference { JsonText: { } text } when isPretty:
                emitter.WriteWord(text);
                break;
            case GoReference { JsonText: { } text }:
                emitter.WriteString(text, simpleKey: false);
                break;
            case GoMap map:
                Mapping(map);
                break;
            case GoList list when list.TryGetBytes(out var bytes):
                emitter.WriteString(Convert.ToBase64String(bytes), simpleKey: false);
                break;
            case GoList list:
                Sequence(list, mappingValue);
                break;
            case IFormattable number:
                emitter.WriteWord(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                Node(GoJsonForm.Of(value), mappingValue);
                break;
        }
    }

    private void Mapping(GoMap map)
    {
        if (map.Count == 0)
        {
            emitter.WriteIndicator("{", needsWhitespace: true, isWhitespace: true);
            emitter.WriteIndicator("}", needsWhitespace: false);
            return;
        }

        var outer = emitter.Indent;
        emitter.Indent = emitter.DeeperIndent(flow: false, indentless: false);
        var keys = map.SortedKeys.ToArray();
        NaturalSort(keys);
        foreach (var key in keys)
        {
            Entry(isPretty ? key : JsonText.RoundTripKey(key), map[key]);
        }

        emitter.Indent = outer;
    }

    private void Entry(string key, object? value)
    {
        emitter.WriteIndent();
        var simple = !ScalarTraits.Of(key).Multiline && GoText.ByteCount(key) <= LongestSimpleKey;
        if (simple)
        {
            emitter.WriteString(key, simpleKey: true);
            emitter.WriteIndicator(":", needsWhitespace: false);
        }
        else
        {
            emitter.WriteIndicator("?", needsWhitespace: true, isIndention: true);
            emitter.WriteString(key, simpleKey: false);
            emitter.WriteIndent();
            emitter.WriteIndicator(":", needsWhitespace: true, isIndention: true);
        }

        Node(value, mappingValue: true);
    }

    private void Sequence(GoList list, bool mappingValue)
    {
        if (list.Count == 0)
        {
            emitter.WriteIndicator("[", needsWhitespace: true, isWhitespace: true);
            emitter.WriteIndicator("]", needsWhitespace: false);
            return;
        }

        var outer = emitter.Indent;
        emitter.Indent = emitter.DeeperIndent(flow: false, indentless: mappingValue && !isPretty && !emitter.InIndention);
        foreach (var item in list)
        {
            emitter.WriteIndent();
            emitter.WriteIndicator("-", needsWhitespace: true, isIndention: true);
            Node(item, mappingValue: false);
        }

        emitter.Indent = outer;
    }

    // The order is not transitive, so how it sorts matters: Go inserts up to twelve.
    private static void NaturalSort(string[] keys)
    {
        if (keys.Length > 12)
        {
            Array.Sort(keys, NaturalOrder.Instance);
            return;
        }

        for (var i = 1; i < keys.Length; i++)
        {
            for (var j = i; j > 0 && NaturalOrder.Instance.Compare(keys[j], keys[j - 1]) < 0; j--)
            {
                (keys[j], keys[j - 1]) = (keys[j - 1], keys[j]);
            }
        }
    }

    private static string Float(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new GoErrorException($"error marshaling into JSON: json: unsupported value: {GoFloat.Shortest(value)}");
        }

        if (double.IsInteger(value) && Math.Abs(value) < 1e21 && new BigInteger(value) is var whole && whole >= long.MinValue && whole <= ulong.MaxValue)
        {
            return JsonWhole(value) ?? GoFloat.Shortest(value);
        }

        return GoFloat.Shortest(value);
    }

    // JSON writes the shortest digits, so 2^63 reads back as 9223372036854776000.
    private static string? JsonWhole(double value)
    {
        var digits = value.ToString("R", CultureInfo.InvariantCulture);
        var whole = digits.Contains('E', StringComparison.Ordinal) ? new BigInteger(decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture)) : BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        return whole >= long.MinValue && whole <= ulong.MaxValue ? whole.ToString(CultureInfo.InvariantCulture) : null;
    }
}
