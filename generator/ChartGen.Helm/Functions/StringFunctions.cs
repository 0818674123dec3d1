using System.Text;
using ChartGen.Helm.Templates;
using ChartGen.Helm.Values;
using T = ChartGen.Helm.Values.GoType;

namespace ChartGen.Helm.Functions;

/// <summary>sprig's functions that cut, join, indent and quote strings.</summary>
internal static class StringFunctions
{
    public static void AddTo(FunctionRegistry registry)
    {
        registry.Add("hello", [], T.String, (_, _) => "Hello!");
        registry.Add("trunc", [T.Int, T.String], T.String, (_, a) => Truncate((nint)a[0]!, (string)a[1]!));
        registry.Add("substr", [T.Int, T.Int, T.String], T.String, (_, a) => Substring((nint)a[0]!, (nint)a[1]!, (string)a[2]!));
        registry.Add("repeat", [T.Int, T.String], T.String, (context, a) => Repeat(context, (nint)a[0]!, (string)a[1]!));
        registry.Add("contains", [T.String, T.String], T.Bool, (_, a) => GoBox.Bool(((string)a[1]!).Contains((string)a[0]!, StringComparison.Ordinal)));
        registry.Add("hasPrefix", [T.String, T.String], T.Bool, (_, a) => GoBox.Bool(((string)a[1]!).StartsWith((string)a[0]!, StringComparison.Ordinal)));
        registry.Add("hasSuffix", [T.String, T.String], T.Bool, (_, a) => GoBox.Bool(((string)a[1]!).EndsWith((string)a[0]!, StringComparison.Ordinal)));
        registry.AddVariadic("quote", [T.Any], T.String, (_, a) => Quote(a));
        registry.AddVariadic("squote", [T.Any], T.String, (_, a) => SingleQuote(a));
        registry.AddVariadic("cat", [T.Any], T.String, (_, a) => Concatenate(a));
        registry.Add("indent", [T.Int, T.String], T.String, (context, a) => Indent(context, (nint)a[0]!, (string)a[1]!, ""));
        registry.Add("nindent", [T.Int, T.String], T.String, (context, a) => Indent(context, (nint)a[0]!, (string)a[1]!, "\n"));
        registry.Add("replace", [T.String, T.String, T.String], T.String, (context, a) => Replace(context, (string)a[0]!, (string)a[1]!, (string)a[2]!));
        registry.Add("plural", [T.String, T.String, T.Int], T.String, (_, a) => (nint)a[2]! == 1 ? a[0] : a[1]);
        registry.Add("toString", [T.Any], T.String, (context, a) => ToText(context, a[0]));
    }

    private static string ToText(FunctionContext context, object? value)
    {
        context.ReadAll(value);
        return TextConversion.Text(value);
    }

    private static string Truncate(nint count, string text)
    {
        if (Ascii.IsValid(text))
        {
            return count >= text.Length ? text : count < 0 ? (text.Length + count > 0 ? text[(int)(text.Length + count)..] : text) : text[..(int)count];
        }

        var bytes = GoText.ToBytes(text);
        return count < 0
            ? (bytes.Length + count > 0 ? GoText.FromBytes(bytes.AsSpan((int)(bytes.Length + count))) : text)
            : bytes.Length > count ? GoText.FromBytes(bytes.AsSpan(0, (int)count)) : text;
    }

    private static string Substring(nint start, nint end, string text)
    {
        var bytes = GoText.ToBytes(text);
        if (start < 0)
        {
            return Slice(bytes, 0, end);
        }

        return end < 0 || end > bytes.Length ? Slice(bytes, start, bytes.Length) : Slice(bytes, start, end);
    }

    private static string Slice(byte[] bytes, nint start, nint end)
    {
        if (end < 0 || end > bytes.Length)
        {
            throw new GoErrorException(end < 0
                ? $"runtime error: slice bounds out of range [:{end}]"
                : $"runtime error: slice bounds out of range [:{end}] with length {bytes.Length}");
        }

        return start <= end
            ? GoText.FromBytes(bytes.AsSpan((int)start, (int)(end - start)))
            : throw new GoErrorException($"runtime error: slice bounds out of range [{start}:{end}]");
    }

    private static string Repeat(FunctionContext context, nint count, string text)
    {
        if (count < 0)
        {
            throw new GoErrorException("strings: negative Repeat count");
        }

        context.CheckLength((long)Int128.Min((Int128)count * text.Length, long.MaxValue));
        return text.Length == 0 ? "" : new StringBuilder(text.Length * (int)count).Insert(0, text, (int)count).ToString();
    }

    private static string Quote(ReadOnlySpan<object?> values)
    {
        if (values.Length == 1)
        {
            return values[0] is null ? "" : GoQuote.Quote(TextConversion.Text(values[0]));
        }

        var texts = new List<string>();
        foreach (var value in values)
        {
            if (value is not null)
            {
                texts.Add(GoQuote.Quote(TextConversion.Text(value)));
            }
        }

        return string.Join(' ', texts);
    }

    private static string SingleQuote(ReadOnlySpan<object?> values)
    {
        var texts = new List<string>();
        foreach (var value in values)
        {
            if (value is not null)
            {
                texts.Add($"'{Printer.Print(value)}'");
            }
        }

        return string.Join(' ', texts);
    }

    private static string Concatenate(ReadOnlySpan<object?> values)
    {
        var texts = new List<string>();
        foreach (var value in values)
        {
            if (value is not null)
            {
                texts.Add(Printer.Print(value));
            }
        }

        return string.Join(' ', texts);
    }

    private static string Indent(FunctionContext context, nint spaces, string text, string before)
    {
        if (spaces < 0)
        {
            throw new GoErrorException("strings: negative Repeat count");
        }

        var breaks = text.AsSpan().Count('\n');
        var length = (Int128)spaces * (breaks + 1) + text.Length + before.Length;
        context.CheckLength((long)Int128.Min(length, long.MaxValue));
        return IndentedTexts.Find(text, spaces, before) ?? IndentedTexts.Keep(text, spaces, before, string.Create((int)length, (text, before, spaces: (int)spaces), static (target, state) =>
        {
            state.before.CopyTo(target);
            target = target[state.before.Length..];
            var rest = state.text.AsSpan();
            while (true)
            {
                target[..state.spaces].Fill(' ');
                target = target[state.spaces..];
                var line = rest.IndexOf('\n') + 1;
                line = line == 0 ? rest.Length : line;
                rest[..line].CopyTo(target);
                if (line == rest.Length && (line == 0 || rest[^1] != '\n'))
                {
                    return;
                }

                target = target[line..];
                rest = rest[line..];
            }
        }));
    }

    private static string Replace(FunctionContext context, string old, string replacement, string text)
    {
        if (old.Length > 0)
        {
            return text.Replace(old, replacement, StringComparison.Ordinal);
        }

        // Go puts the replacement before each character and at the end.
        context.CheckLength(((long)text.Length + 1) * (replacement.Length + 1));
        var replaced = new StringBuilder(replacement);
        for (var i = 0; i < text.Length; i++)
        {
            replaced.Append(text[i]);
            if (char.IsHighSurrogate(text[i]))
            {
                replaced.Append(text[++i]);
            }

            replaced.Append(replacement);
        }

        return replaced.ToString();
    }
}
