using System.Buffers;
using System.Text;
using ChartGen.Helm.Templates;
using ChartGen.Helm.RegularExpressions;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's regular expressions: RE2, linear in the text.</summary>
internal static class RegexFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        // An expression that is not valid: regexMatch alone says false, the others stop the template, in two wordings.
        registry.Add("regexMatch", [T.String, T.String], T.Bool, (context, a) => GoBox.Bool(Matches(context, (string)a[0]!, (string)a[1]!)));
        registry.Add("mustRegexMatch", [T.String, T.String], T.Bool, (context, a) => GoBox.Bool(Parse((string)a[0]!, true).IsMatch(Text(context, a[1]))));
        Both(registry, "regexFind", [T.String, T.String], T.String, (context, a, must) => Find(Parse((string)a[0]!, must), Text(context, a[1])));
        Both(registry, "regexFindAll", [T.String, T.String, T.Int], T.StringSlice, (context, a, must) => FindAll(Parse((string)a[0]!, must), Text(context, a[1]), (nint)a[2]!));
        Both(registry, "regexReplaceAll", [T.String, T.String, T.String], T.String, (context, a, must) => Replace(context, a, must, false));
        Both(registry, "regexReplaceAllLiteral", [T.String, T.String, T.String], T.String, (context, a, must) => Replace(context, a, must, true));
        Both(registry, "regexSplit", [T.String, T.String, T.Int], T.StringSlice, (context, a, must) => Split(context, a, must));
        registry.Add("regexQuoteMeta", [T.String], T.String, (_, a) => QuoteMeta((string)a[0]!));
    }

    private delegate object? Body(FunctionContext context, ReadOnlySpan<object?> arguments, bool must);

    private static void Both(FunctionRegistry registry, string name, T[] parameters, T result, Body body)
    {
        registry.Add(name, parameters, result, (context, a) => body(context, a, false));
        registry.Add("must" + char.ToUpperInvariant(name[0]) + name[1..], parameters, result, (context, a) => body(context, a, true));
    }

    private static string Text(FunctionContext context, object? value)
    {
        var text = (string)value!;
        context.Step(text.Length / 8);
        return text;
    }

    private static bool Matches(FunctionContext context, string expression, string text)
    {
        try
        {
            return Compile(expression).IsMatch(Text(context, text));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static Re2Pattern Compile(string expression) => GoText.HasInvalidBytes(expression)
        ? throw new FormatException($"error parsing regexp: invalid UTF-8: `{expression[InvalidByte(expression)..]}`")
        : Re2Pattern.Parse(expression);

    private static int InvalidByte(string text)
    {
        var position = 0;
        while (Rune.DecodeFromUtf16(text.AsSpan(position), out _, out var length) == OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }

    private static Re2Pattern Parse(string expression, bool must)
    {
        try
        {
            return Compile(expression);
        }
        catch (FormatException exception) when (must)
        {
            throw new GoErrorException(exception.Message, exception);
        }
        catch (FormatException exception)
        {
            var quoted = GoQuote.CanBackquote(expression) ? $"`{expression}`" : GoQuote.Quote(expression);
            throw new GoErrorException($"regexp: Compile({quoted}): {exception.Message}", exception);
        }
    }

    private static string Find(Re2Pattern pattern, string text) => pattern.Find(text, 0) is { } match ? text[match[0]..match[1]] : "";

    private static GoList FindAll(Re2Pattern pattern, string text, nint most)
    {
        var found = Re2Texts.FindAll(pattern, text, most);
        return found.Count == 0 ? GoList.Nil(T.StringSlice) : GoList.OfStrings(found.Select(match => text[match.Start..match.End]));
    }

    private static string Replace(FunctionContext context, ReadOnlySpan<object?> a, bool must, bool isLiteral) =>
        Re2Texts.ReplaceAll(Parse((string)a[0]!, must), Text(context, a[1]), (string)a[2]!, isLiteral, context.CheckLength);

    private static GoList Split(FunctionContext context, ReadOnlySpan<object?> a, bool must)
    {
        var most = (nint)a[2]!;
        var parts = Re2Texts.Split(Parse((string)a[0]!, must), Text(context, a[1]), most);
        return most == 0 ? GoList.Nil(T.StringSlice) : GoList.OfStrings(parts);
    }

    private static string QuoteMeta(string text)
    {
        var quoted = new StringBuilder(text.Length + 8);
        foreach (var unit in text)
        {
            if (@"\.+*?()|[]{}^$".Contains(unit, StringComparison.Ordinal))
            {
                quoted.Append('\\');
            }

            quoted.Append(unit);
        }

        return quoted.ToString();
    }
}
