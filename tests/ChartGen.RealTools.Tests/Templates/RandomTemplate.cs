using System.Globalization;
using ChartGen.Helm.Templates;
using CsCheck;

namespace ChartGen.RealTools.Tests.Templates;

/// <summary>Makes templates that nobody thought of: every function, with values of every type, in every control structure.</summary>
internal sealed class RandomTemplate(PCG random)
{
    // What gives something else each time, or takes a second, or in Go comes in the order of chance.
    private static readonly string[] Left =
    [
        "now", "ago", "randAlphaNum", "randAlpha", "randNumeric", "randAscii", "randBytes", "randInt", "shuffle", "uuidv4", "genPrivateKey", "genCA",
        "genCAWithKey", "genSelfSignedCert", "genSelfSignedCertWithKey", "genSignedCert", "genSignedCertWithKey", "bcrypt", "htpasswd", "encryptAES",
        "date", "dateInZone", "date_in_zone", "htmlDate", "htmlDateInZone", "durationRound", "until", "untilStep", "seq", "repeat", "indent", "nindent", "derivePassword", "keys", "values", "include", "tpl", "buildCustomCert", "decryptAES",
    ];

    private static readonly TemplateFunction[] Functions = [.. TemplateFunctions.All.Where(function => !Left.Contains(function.Name))];

    private static readonly string[] Strings =
    [
        "", "a", "b", "Hello World", "hello-world_fooBar", "1", "-7", "1.5", "010", "0x1F", "1e3", "12.00", "true", "false", "a,b,c", "é€😀", @"\xff\x80a", @"a\nb\n",
        "<&>'", @"\""", "  pad\\t", "x", "y", "1.2.3", "v1.2.3-rc.1+b", "^1.2", ">=1 <3 || 5.x", "[a-z]+", "(a)(b)?", "a*?|$", "^h", "(", "%d", "%v|%s|%q", "%5.2f%%",
        "2006-01-02", "Jan _2 15:04:05 MST", "2021-03-04", "1h30m", "UTC", "Europe/Paris", "https://u:p@h.io:80/a%20b?q=1#f", "/a/../b//c.tar.gz", "aGVsbG8=", "NBSWY3DP",
        "{\\\"a\\\":[1,null,{\\\"b\\\":\\\"<\\\"}]}", "a: 1\\nb: [x, ~]\\n", "- 1\\n- two\\n", "a = 1\\n[b]\\nc = \\\"d\\\"\\n", "$1${0}", "_", "string", "map", "int", ".", "/", " ", "İıſK", "tab\\there", @"\u2028",
    ];

    // What is special in the language, and what is not.
    private static readonly Gen<string> Integers = Gen.Frequency(
        (3, Gen.OneOf("0", "1", "2", "3", "5", "7", "-1", "-3", "10", "12", "0x10", "0b11", "0o17", "'a'", "1_000", "100")),
        (1, Gen.Long.Select(number => number.ToString(CultureInfo.InvariantCulture))));

    private static readonly Gen<string> Reals = Gen.Frequency(
        (3, Gen.OneOf("0.0", "1.5", "-0.25", "3.0", "1e6", "1e21", "1.7e-7", "123456.789", "0x1p4", "2.5", "-2.5", "100000000.0")),
        (1, Gen.Double[-1e12, 1e12].Select(number => number.ToString("R", CultureInfo.InvariantCulture))));

    private static readonly Gen<string> Texts = Gen.Frequency(
        (4, Gen.OneOf(Strings).Select(text => $"\"{text}\"")),
        (1, Gen.String[Gen.Char[" \t\n!\"#$%&'()*+,-./0123456789:;<=>?@ABCXYZ[\\]^_`abcxyz{|}~äßİıſ日\u00A0\u2028\uFFFD"], 0, 12].Select(Quoted)));

    private static readonly string[] Fields =
    [
        ".Values.s", ".Values.num", ".Values.f", ".Values.t", ".Values.no", ".Values.nil", ".Values.list", ".Values.map", ".Values.empty", ".Values.emptyList", ".Values.nested.a.b",
        ".Values.nested", ".Values.missing", ".Values.words", ".Values.maps", ".Release.Name", ".Release", ".Values.map.x", ".Values.list.x", ".Values.nil.x", ".Values.s.x", "$.Values.num", ".Values.big", ".Values.multi", "$",
    ];

    /// <summary>Whole templates; the shorter, the smaller.</summary>
    public static Gen<Piece> Templates { get; } = new TemplateGenerator();

    private Piece Template() => Next(3) == 0 ? Body(2) : Wrap("{{ ⟨0⟩ }}", Pipeline(3));

    private Piece Body(int depth)
    {
        var parts = Enumerable.Range(0, 1 + Next(3)).Select(_ => Statement(depth)).ToArray();
        return new Piece(string.Concat(parts.Select((_, index) => $"⟨{index}⟩")), parts);
    }

    private Piece Statement(int depth)
    {
        var (open, close) = (Pick("{{", "{{", "{{- "), Pick("}}", "}}", " -}}"));
        return Next(depth > 0 ? 13 : 4) switch
        {
            0 => new Piece(Pick("text", " ", "\n", "  a\n  b", "é", "{", "}}")),
            1 or 2 or 3 => Wrap($"{open} ⟨0⟩ {close}", Pipeline(depth + 1)),
            4 => Wrap($"{open}if ⟨0⟩{close}⟨1⟩{open}end{close}", Pipeline(2), Body(depth - 1)),
            5 => Wrap($"{open}if ⟨0⟩{close}⟨1⟩{open}else if ⟨2⟩{close}⟨3⟩{open}else{close}⟨4⟩{open}end{close}", Pipeline(1), Body(depth - 1), Pipeline(1), Body(depth - 1), Body(depth - 1)),
            6 => Wrap($"{open}range ⟨0⟩{close}⟨1⟩{{{{.}}}}{open}else{close}⟨2⟩{open}end{close}", Collection(2), Body(depth - 1), Body(depth - 1)),
            7 => Wrap($"{open}range $i, $e := ⟨0⟩{close}[{{{{$i}}}}={{{{$e}}}}⟨1⟩]{Pick("", "{{break}}", "{{if $i}}{{continue}}{{end}}x")}{open}end{close}", Collection(2), Body(depth - 1)),
            8 => Wrap($"{open}with ⟨0⟩{close}⟨1⟩{{{{.}}}}{open}else{close}⟨2⟩{open}end{close}", Pipeline(2), Body(depth - 1), Body(depth - 1)),
            9 => Wrap($"{open}$v := ⟨0⟩{close}⟨1⟩{open}$v = ⟨2⟩{close}{{{{$v}}}}", Pipeline(2), Body(depth - 1), Pipeline(1)),
            10 => Wrap($"{open}template \"helper\" ⟨0⟩{close}", Operand(2)),
            11 => Wrap($"{{{{/* comment */}}}}{open} include \"helper\" ⟨0⟩ | indent 2 {close}", Operand(2)),
            _ => Wrap($"{open} tpl \"a{Pick("{{ . }}", "{{ .Values.num }}", "{{ $ }}", "{{ .x }}", "{{ if }}")}\" ⟨0⟩ {close}", Operand(1)),
        };
    }

    private Piece Pipeline(int depth)
    {
        var command = Command(depth);
        return Next(3) == 0 ? Wrap("⟨0⟩ | ⟨1⟩", command, Call(depth - 1, piped: true)) : command;
    }

    private Piece Command(int depth) => depth <= 0 || Next(6) == 0 ? Operand(depth) : Call(depth, piped: false);

    private Piece Call(int depth, bool piped)
    {
        var function = Functions[Next(Functions.Length)];
        var types = function.Parameters;
        var count = function.IsVariadic ? types.Count - 1 + Next(3) : types.Count;
        count = Next(25) == 0 ? Next(4) : count - (piped ? 1 : 0);
        var arguments = Enumerable.Range(0, Math.Max(0, count))
            .Select(index => types.Count == 0 ? Operand(0) : Argument(types[Math.Min(index, types.Count - 1)], function.Name, depth - 1)).ToArray();
        return new Piece(function.Name + string.Concat(arguments.Select((_, index) => $" ⟨{index}⟩")), arguments);
    }

    private Piece Argument(string type, string function, int depth) => Next(12) == 0 ? Operand(depth) : type switch
    {
        "string" => Next(3) > 0 ? Text() : Next(2) == 0 || depth <= 0 ? new Piece(Pick(".Values.s", ".Values.multi", ".Release.Name", "(index .Values.words 0)")) : Parenthesized("toString ⟨0⟩", Operand(depth)),
        "int" => Next(4) > 0 ? new Piece(Pick("0", "1", "2", "3", "5", "7", "-1", "10", "20")) : Parenthesized("int ⟨0⟩", Operand(0)),
        "map[string]interface {}" => Map(depth),
        "[]interface {}" => List(depth),
        "bool" => new Piece(Pick("true", "false", ".Values.t", "(eq 1 1)")),
        "time.Time" => new Piece("(toDate \"2006-01-02\" \"2021-03-04\")"),
        "float64" => new Piece(Draw(Reals)),
        _ when IsListFunction(function) && Next(4) > 0 => List(depth),
        _ => Operand(depth),
    };

    private static bool IsListFunction(string name) => name is "first" or "last" or "rest" or "initial" or "append" or "prepend" or "reverse" or "uniq" or "compact" or "concat"
        or "without" or "has" or "join" or "sortAlpha" or "slice" or "chunk" or "toStrings" or "index" or "len" or "mustFirst" or "mustLast" or "mustRest" or "mustUniq";

    private Piece Collection(int depth) => Next(4) switch
    {
        0 => Map(depth),
        1 => new Piece(Pick("3", "0", "(until 3)", ".Values.num", "(int 2)", "nil", "\"abc\"")),
        _ => List(depth),
    };

    private Piece List(int depth)
    {
        if (depth <= 0 || Next(3) == 0)
        {
            return new Piece(Pick(".Values.list", ".Values.words", ".Values.maps", ".Values.emptyList", "(list)", "(list 1 2)", "(until 3)", "(splitList \",\" \"a,b\")"));
        }

        var items = Enumerable.Range(0, 1 + Next(3)).Select(_ => Operand(depth - 1)).ToArray();
        return new Piece("(list" + string.Concat(items.Select((_, index) => $" ⟨{index}⟩")) + ")", items);
    }

    private Piece Map(int depth) => depth <= 0 || Next(2) == 0
        ? new Piece(Pick(".Values.map", ".Values.nested", ".Values.empty", "(dict)", "(dict \"a\" 1)", "(dict \"x\" (dict \"y\" 1))", "(index .Values.maps 0)"))
        : Wrap($"(dict \"{Pick("a", "x", "k")}\" ⟨0⟩ \"{Pick("b", "y", "a")}\" ⟨1⟩)", Operand(depth - 1), Operand(depth - 1));

    private Piece Operand(int depth) => Next(depth > 0 ? 12 : 8) switch
    {
        0 or 1 => Text(),
        2 => new Piece(Draw(Integers)),
        3 => new Piece(Draw(Reals)),
        4 => new Piece(Pick("true", "false", "nil", ".")),
        5 or 6 => new Piece(Pick(Fields)),
        7 => new Piece(Pick("(int64 5)", "(int 4)", "(float64 2)", "(list)", "(dict)", "(toDate \"2006-01-02\" \"2021-03-04\")", "(semver \"1.2.3\")", "(until 2)", "(untilStep 1 9 3)", "(seq 2 5)", "(\"ab\" | repeat 3)", "(date \"Jan _2 15:04:05 MST\" (int64 1600000000))", "(dateInZone \"2006-01-02T15:04:05.000Z07:00 pm\" (toDate \"2006-01-02\" \"2021-07-04\") \"America/New_York\")", "(htmlDate 0)", "(snakecase \"HTTPServer2xx fooBar\")", "(kebabcase .Values.s)", "(durationRound \"49h\")", "(indent 2 .Values.multi)", "(.Values.multi | nindent 3)", "(\"x\" | b64enc)")),
        8 => List(depth - 1),
        9 => Map(depth - 1),
        10 => Parenthesized("⟨0⟩", Pipeline(depth - 1)),
        _ => Parenthesized("⟨0⟩", Call(depth - 1, piped: false)),
    };

    private Piece Text() => new(Next(8) == 0 ? "`raw\\n" + Pick("x", "\"", "%") + "`" : Draw(Texts));

    private static Piece Parenthesized(string format, Piece inner) => new("(" + format + ")", inner);

    private static Piece Wrap(string format, params Piece[] parts) => new(format, parts);

    private string Pick(params string[] choices) => choices[Next(choices.Length)];

    private static string Quoted(string text) => $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal)}\"";

    private string Draw(Gen<string> generator) => generator.Generate(random, null, out Size _);

    private int Next(int limit) => (int)random.Next((uint)limit);

    private sealed class TemplateGenerator : Gen<Piece>
    {
        public override Piece Generate(PCG pcg, Size? min, out Size size)
        {
            var piece = new RandomTemplate(pcg).Template();
            size = new Size((ulong)piece.Text.Length);
            return piece;
        }
    }
}
