using ChartGen.Findings;
using ChartGen.Helm.Rendering;
using ChartGen.Helm.Yaml;
using ChartGen.Kubernetes;

namespace ChartGen.Linting;

/// <summary>A document of a rendered template, as <c>helm lint</c> looks at it: by its head alone.</summary>
/// <param name="Template">The template's path below the chart.</param>
/// <param name="File">The whole text that the template rendered.</param>
/// <param name="Head">The document.</param>
/// <param name="Places">Where it was written.</param>
public sealed record RenderedDocument(string Template, string File, ObjectHead Head, IManifestPlaces Places)
{
    private static readonly YamlLimits Limits = new(64 << 20, 500, 2_000_000);

    /// <summary>A finding at a field of the document, or where it begins when it has no such field.</summary>
    public Finding Find(Rule rule, string message, params ReadOnlySpan<string> path)
    {
        var reading = YamlReader.Read(Template, Head.Text, Limits);
        YamlNode? node = null;
        for (var length = path.Length; node is null && length >= 0; length--)
        {
            node = length == 0 ? reading.Root : reading.Root.Field(path[..length]);
        }

        var location = Places.Locate(node ?? Node(FirstLine, 1), out var related);
        return new Finding(rule, location, message) { Subject = Head.Kind.Length > 0 ? $"{Head.Kind}/{Head.Name}" : null, Related = related };
    }

    /// <summary>A finding where the YAML of the document ends to be any.</summary>
    public Finding FindFault(Rule rule, Func<string, string> message)
    {
        var problem = YamlReader.Read(Template, Head.Text, Limits).Problems.FirstOrDefault(p => p.Kind is YamlProblemKind.Syntax or YamlProblemKind.Unreadable or YamlProblemKind.Limit);
        var node = problem is { Location.Line: > 0 } ? Node(problem.Location.Line, problem.Location.Column) : Node(FirstLine, 1);
        return new Finding(rule, Places.Locate(node, out var related), message(problem?.Message ?? Head.Fault!)) { Related = related };
    }

    private int FirstLine => Head.Text.AsSpan(0, Head.Text.Length - Head.Text.AsSpan().TrimStart().Length).Count('\n') + 1;

    private YamlScalar Node(int line, int column) => new(new SourceLocation(Template, line, column), "", YamlScalarKind.Null, true);
}
