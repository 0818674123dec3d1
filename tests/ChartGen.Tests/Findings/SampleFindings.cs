using ChartGen.Findings;
using ChartGen.Helm.Yaml;

namespace ChartGen.Tests.Findings;

/// <summary>Findings with everything that reports have to write: each severity, no place, related places, awkward characters.</summary>
internal static class SampleFindings
{
    private static readonly Rule Fault = new("CG4001", Severity.Error, "haproxy.cfg must have the form that HAProxy reads");
    private static readonly Rule Trap = new("CG5001", Severity.Warning, "No <blank> & \"quote\"");
    private static readonly Rule Hint = new("CG6001", Severity.Note, "A note");

    public static IReadOnlyList<Finding> All { get; } =
    [
        new(Fault, new SourceLocation("out/multi node/haproxy.cfg", 3, 5), "'a|b' is <bad> & \"worse\"; allowed is *this*")
        {
            Subject = "backend mosquitto server m4",
            Related = [new RelatedPlace(new SourceLocation("exports", 7, 1), "the directory stands here")],
        },
        new(Fault, new SourceLocation("out/multi node/haproxy.cfg", 9, 1), "twice; allowed once")
        {
            Fix = new Fix("remove <one> of the | lines", [new TextEdit(new SourceLocation("out/multi node/haproxy.cfg", 9, 1), 10, 1, "")]),
        },
        new(Fault, new SourceLocation("out/multi node/haproxy.cfg", 10, 1), "twice; allowed once"),
        new(Trap, new SourceLocation("exports", 0, 0), "the whole file, 100% of it\nand a second line; allowed is less")
        {
            Fix = new Fix("change two files", [new TextEdit(new SourceLocation("exports", 1, 6), 1, 7, "one"), new TextEdit(new SourceLocation("mosquitto.conf", 2, 1), 2, 1, "new & \"line\"\n")]),
        },
        new(Hint, new SourceLocation("mosquitto.conf", 1, 1), "a control character \u0001, an é and a 😀; allowed"),
    ];
}
